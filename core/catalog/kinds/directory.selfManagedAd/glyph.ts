export const glyph =
  '<path d="M4.5 21V6.5L12 3.5V21"/><path d="M12 9h7.5v12"/><path d="M2.5 21h19"/><path d="M8.2 10h.01M8.2 13.5h.01M8.2 17h.01M15.8 13h.01M15.8 17h.01"/>';
