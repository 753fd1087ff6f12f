export const glyph =
  '<circle cx="9.5" cy="7.5" r="3.3"/><path d="M3 19.5c0-4 2.6-6.2 6.5-6.2"/><circle cx="14" cy="17.5" r="2.3"/><path d="M16.3 17.5h5.2M19.5 17.5v2.3"/>';
