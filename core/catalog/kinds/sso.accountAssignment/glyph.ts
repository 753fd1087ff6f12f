export const glyph =
  '<circle cx="12" cy="5.3" r="2.5"/><circle cx="5.3" cy="18" r="2.5"/><circle cx="18.7" cy="18" r="2.5"/><path d="M12 7.8v5.2M12 13l-4.8 3.5M12 13l4.8 3.5"/>';
