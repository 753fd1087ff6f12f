import { partOf, pasteElements } from '#core/commands/paste-elements.ts';
import { removeElements, withContents } from '#core/commands/remove-elements.ts';
import type { Point } from '#core/layout/geometry.ts';
import { emptyDocument } from '#core/model/document.ts';
import { openModel } from '#core/model/open-model.ts';
import { printDocument } from '#core/model/print-document.ts';
import type { EditorState } from './editor-state.ts';

/** What is selected, with all that lies in it and the edges between, as the text of a model. Empty without a node. */
export function copySelection({ file, selection }: EditorState): string {
  const part = partOf(file.document, selection.nodes);
  return part.nodes.size === 0 ? '' : printDocument({ ...emptyDocument, name: 'Part of a model', ...part });
}

/** Adds the elements of a copied text under new ids. Anything else on the clipboard is let alone. Returns whether it was a model. */
export function pasteText(state: EditorState, text: string, label: string): boolean {
  if (!/^\s*(#.*\n\s*)*rolepath:/.test(text)) return false;
  const { edit, ids } = pasteElements(state.file.document, openModel(text).document, label);
  if (ids.size === 0) return false;
  state.perform(edit, placesBeside(state, ids));
  state.select({ nodes: ids.values() });
  return true;
}

/** Copies of what stands on the canvas are put a little below and to the right of it. */
function placesBeside(state: EditorState, ids: ReadonlyMap<string, string>): Map<string, Point> {
  const places = new Map<string, Point>();
  for (const [original, copy] of ids) {
    const place = state.places.get(original);
    if (place) places.set(copy, { x: place.x + 32, y: place.y + 32 });
  }
  return places;
}

/** Deletes what is selected, with all that lies in it, and says how much that was. */
export function deleteSelection(state: EditorState): void {
  const { document } = state.file;
  const { nodes, edges } = state.selection;
  const count = withContents(document, nodes).size;
  state.perform(removeElements(document, { nodes, edges }, 'remove'));
  state.select({});
  state.announce(count > nodes.size ? `Deleted ${nodes.size} and the ${count - nodes.size} inside.` : 'Deleted.');
}
