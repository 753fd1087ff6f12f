export const glyph = '<rect x="3" y="4.5" width="18" height="15" rx="2"/><path d="M3 9h18"/><path d="M6 6.8h.01M8.5 6.8h.01"/>';
