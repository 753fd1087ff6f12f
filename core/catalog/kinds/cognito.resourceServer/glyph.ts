export const glyph = '<path d="M4 6.5 5.5 8 8 5M4 12.5 5.5 14 8 11M4 18.5 5.5 20 8 17"/><path d="M12 6.5h8.5M12 12.5h8.5M12 18.5h8.5"/>';
