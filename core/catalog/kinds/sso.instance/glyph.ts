export const glyph = '<path d="M10 4h8.5A1.5 1.5 0 0 1 20 5.5v13a1.5 1.5 0 0 1-1.5 1.5H10"/><path d="M3 12h11.5M11 8l3.8 4-3.8 4"/>';
