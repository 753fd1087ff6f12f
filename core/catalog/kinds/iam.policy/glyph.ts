export const glyph = '<path d="M5.5 3h13v18h-13z"/><path d="M8.8 7.5h6.4M8.8 11.5h6.4"/><path d="m9 16 1.8 1.8 3.7-3.6"/>';
