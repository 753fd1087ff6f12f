export const glyph =
  '<path d="M11 16H4.5A1.5 1.5 0 0 1 3 14.5v-9A1.5 1.5 0 0 1 4.5 4h15A1.5 1.5 0 0 1 21 5.5V10"/><path d="M6.5 8h7M6.5 12h3.5"/><circle cx="16.5" cy="13.5" r="3"/><path d="M14.8 16v5l1.7-1.2 1.7 1.2v-5"/>';
