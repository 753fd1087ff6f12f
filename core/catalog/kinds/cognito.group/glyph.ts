export const glyph =
  '<circle cx="9" cy="8.5" r="3"/><path d="M3 19.5c0-3.6 2.4-5.8 6-5.8s6 2.2 6 5.8"/><circle cx="17" cy="9.5" r="2.3"/><path d="M17.5 14.2c2.4.2 3.8 1.8 4 4.3"/>';
