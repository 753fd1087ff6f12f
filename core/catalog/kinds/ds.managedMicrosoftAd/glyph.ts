export const glyph = '<path d="M12 3.5 2.5 20h19z"/><path d="M12 9.5V13M12 13l-3.2 3.5M12 13l3.2 3.5"/>';
