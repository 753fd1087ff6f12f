export const glyph =
  '<circle cx="12" cy="12" r="9"/><circle cx="12" cy="9.3" r="2.8"/><path d="M6.2 18.5c.8-2.9 3-4.3 5.8-4.3s5 1.4 5.8 4.3"/>';
