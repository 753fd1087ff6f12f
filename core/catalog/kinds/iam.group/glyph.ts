export const glyph =
  '<circle cx="12" cy="8" r="2.7"/><path d="M7.3 19c0-3.4 1.8-5.3 4.7-5.3s4.7 1.9 4.7 5.3"/><circle cx="4.8" cy="10" r="1.8"/><path d="M1.8 17c0-2 .9-3.4 2.6-3.9"/><circle cx="19.2" cy="10" r="1.8"/><path d="M22.2 17c0-2-.9-3.4-2.6-3.9"/>';
