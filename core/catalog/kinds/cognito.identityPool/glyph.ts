export const glyph =
  '<ellipse cx="12" cy="5.5" rx="8" ry="2.8"/><path d="M4 5.5v13c0 1.55 3.58 2.8 8 2.8s8-1.25 8-2.8v-13"/><path d="M8 12.5h8l-2-2M16 16.5H8l2 2"/>';
