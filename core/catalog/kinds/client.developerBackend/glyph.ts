export const glyph =
  '<rect x="3" y="4" width="18" height="16" rx="2"/><path d="m9 8.5-3 3.5 3 3.5M15 8.5l3 3.5-3 3.5"/><path d="m13 8-2 8"/>';
