export const glyph =
  '<rect x="2.5" y="5" width="19" height="14" rx="2"/><circle cx="8.5" cy="10.2" r="1.9"/><path d="M5.5 16c.3-1.9 1.4-2.8 3-2.8s2.7.9 3 2.8"/><path d="M15 10h3.5M15 14h3.5"/>';
