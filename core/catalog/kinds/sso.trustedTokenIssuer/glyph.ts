export const glyph = '<path d="M8 3h8l5 5v8l-5 5H8l-5-5V8z"/><path d="m8 12 2.8 2.8L16 9.5"/>';
