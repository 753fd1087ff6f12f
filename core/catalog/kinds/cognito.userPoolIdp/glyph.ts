export const glyph =
  '<path d="M2.5 12H6"/><path d="M6 6.5h3.5a5.5 5.5 0 0 1 0 11H6z"/><path d="M15 9.5h3.5M15 14.5h3.5"/><path d="M21.5 5.5v13"/>';
