/** The format under which a drag from the palette carries the id of a kind. */
export const draggedKind = 'application/x-rolepath-kind';
