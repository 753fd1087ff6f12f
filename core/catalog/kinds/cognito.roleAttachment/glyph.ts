export const glyph =
  '<circle cx="5" cy="12" r="2.2"/><circle cx="19" cy="5.5" r="2.2"/><circle cx="19" cy="18.5" r="2.2"/><path d="M7.2 12h2.3c3.5 0 3-6.5 7.3-6.5M9.5 12c3.5 0 3 6.5 7.3 6.5"/>';
