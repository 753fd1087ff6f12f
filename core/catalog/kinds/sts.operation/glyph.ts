export const glyph = '<circle cx="12" cy="13.5" r="7.5"/><path d="M12 9v4.5l3 2"/><path d="M9.5 2.8h5"/>';
