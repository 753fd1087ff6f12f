export const glyph = '<path d="M3.5 3.5h8l9.3 9.3-8 8-9.3-9.3z"/><circle cx="8" cy="8" r="1.5"/>';
