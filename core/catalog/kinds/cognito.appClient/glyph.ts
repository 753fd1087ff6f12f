export const glyph =
  '<path d="M10.5 19.5H5a2 2 0 0 1-2-2v-11a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v5"/><path d="M3 9h18"/><circle cx="15" cy="17" r="2.3"/><path d="M17.3 17h4.7M20 17v2.3"/>';
