export const glyph = '<path d="M18.5 13.5V20h-14V6h6.5"/><path d="M14.5 3.5h6v6M20.5 3.5 11 13"/>';
