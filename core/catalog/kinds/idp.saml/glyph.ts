export const glyph = '<path d="M5.5 3H15l4 4v14H5.5z"/><path d="M15 3v4h4"/><path d="m10.5 11-2.3 3 2.3 3M14 11l2.3 3-2.3 3"/>';
