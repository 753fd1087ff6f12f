export const glyph = '<circle cx="8.3" cy="12" r="5.3"/><circle cx="15.7" cy="12" r="5.3"/>';
