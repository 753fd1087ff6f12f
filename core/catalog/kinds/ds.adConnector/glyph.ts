export const glyph = '<path d="M6.5 11.5 2 20h9z"/><path d="M17.5 11.5 13 20h9z"/><path d="M6.5 7.5c3-3.3 8-3.3 11 0M17.7 3.8v3.9h-3.9"/>';
