export const glyph =
  '<ellipse cx="12" cy="5.5" rx="8" ry="2.8"/><path d="M4 5.5v13c0 1.55 3.58 2.8 8 2.8s8-1.25 8-2.8v-13"/><circle cx="12" cy="12" r="1.9"/><path d="M8.5 17.8c.3-2 1.7-3 3.5-3s3.2 1 3.5 3"/>';
