export const glyph =
  '<path d="M3 6.5h18v3.3a2.2 2.2 0 0 0 0 4.4v3.3H3v-3.3a2.2 2.2 0 0 0 0-4.4z"/><path d="M14.5 6.5v2.5M14.5 11v2M14.5 15v2.5"/>';
