export const glyph = '<path d="M2.5 7h19v6h-19z"/><path d="m6.5 13 4-6M13.5 13l4-6"/><path d="M6 13v7.5M18 13v7.5"/>';
