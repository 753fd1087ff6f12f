export const glyph =
  '<path d="M11 19c-4-.8-7-4-7-8V5c5 2 11 2 16 0v5"/><path d="M7.5 10.5c.8-.8 2.2-.8 3 0"/><rect x="13.5" y="15.5" width="8" height="6" rx="1"/><path d="M15.3 15.5V14a2.2 2.2 0 0 1 4.4 0v1.5"/>';
