export const glyph = '<path d="M12 4 3 20h18z"/><path d="M9 16h6"/>';
