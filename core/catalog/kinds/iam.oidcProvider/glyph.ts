export const glyph = '<path d="M12 3 4.5 5.8v5.7c0 4.7 3 7.9 7.5 9.5 4.5-1.6 7.5-4.8 7.5-9.5V5.8z"/><circle cx="12" cy="11.5" r="3.2"/>';
