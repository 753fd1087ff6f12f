export const glyph =
  '<rect x="8.5" y="3" width="7" height="5.5" rx="1"/><rect x="2.5" y="15.5" width="7" height="5.5" rx="1"/><rect x="14.5" y="15.5" width="7" height="5.5" rx="1"/><path d="M12 8.5V12M6 15.5V12h12v3.5"/>';
