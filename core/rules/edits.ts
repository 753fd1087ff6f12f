import type { Edge, Fields } from '../model/document.ts';
import { castDraft, type Edit } from '../model/edit.ts';

/** Puts an edge in the place of another: same id, same place in the file. Fields and texts are those of the new one. */
export const replaceEdge = (label: string, edge: Edge): Edit => ({
  label,
  change: (draft) => void draft.edges.set(edge.id, castDraft(edge)),
});

/** Sets fields of an edge and keeps the others. */
export const setEdgeFields = (label: string, edge: Edge, fields: Fields): Edit =>
  replaceEdge(label, { ...edge, fields: { ...edge.fields, ...fields } });

/** Performs several edits as one. */
export const together = (label: string, edits: readonly Edit[]): Edit => ({
  label,
  change(draft) {
    for (const edit of edits) edit.change(draft);
  },
});

/** An edit under the name of the mend that it is. */
export const called = (label: string, { change }: Edit): Edit => ({ label, change });
