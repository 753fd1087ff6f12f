export const glyph =
  '<path d="M4 7h8.5M17 7h3M4 17h3M11.5 17H20"/><circle cx="14.75" cy="7" r="2.25"/><circle cx="9.25" cy="17" r="2.25"/>';
