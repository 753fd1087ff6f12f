import { applyEdit } from '../model/apply-edit.ts';
import type { Edit } from '../model/edit.ts';
import type { ModelFile } from '../model/model-file.ts';

/** One step: what a person calls it, and the file on its other side. Files share what they have in common, so a step is small. */
interface Step {
  readonly label: string;
  readonly mergeKey: string | undefined;
  readonly other: ModelFile;
}

/** A file with its past and its future. Immutable. */
export interface History {
  readonly present: ModelFile;
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
  /** How many steps there were when the gesture began that all edits now belong to; undefined outside of one. */
  readonly gesture?: number;
}

/** Steps that are kept for a small model, and, over all steps, the elements of a large one: every step holds the index of its file. */
const mostSteps = 200;
const mostElements = 2_000_000;

export const startHistory = (file: ModelFile): History => ({ present: file, done: [], undone: [] });

/** Performs an edit. An edit that changes nothing leaves the history, and what can be done again, as it is. */
export function perform(history: History, edit: Edit): History {
  const { file } = applyEdit(history.present, edit);
  if (file === history.present) return history;
  const last = history.done.at(-1);
  const isInGesture = history.gesture !== undefined && history.done.length > history.gesture;
  const continues =
    isInGesture ||
    (history.gesture === undefined && edit.mergeKey !== undefined && last?.mergeKey === edit.mergeKey && history.undone.length === 0);
  const step: Step = { label: edit.label, mergeKey: edit.mergeKey, other: history.present };
  const done = continues ? history.done : withinBudget([...history.done, step]);
  const shift = continues ? 0 : history.done.length + 1 - done.length;
  return { ...history, present: file, done, undone: [], ...(history.gesture === undefined ? {} : { gesture: history.gesture - shift }) };
}

function withinBudget(steps: readonly Step[]): readonly Step[] {
  const { nodes, edges } = steps.at(-1)!.other.document;
  const affordable = Math.max(10, Math.floor(mostElements / Math.max(1, nodes.size + edges.size)));
  return steps.slice(-Math.min(mostSteps, affordable));
}

/** From here to `endGesture`, all edits are one step: a drag, a paste that is placed, a wizard. */
export const beginGesture = (history: History): History => ({ ...history, gesture: history.done.length });

export function endGesture(history: History): History {
  const { gesture: _over, ...rest } = history;
  return rest;
}

/** Ends a gesture and takes back what it did. */
export function cancelGesture(history: History): History {
  const began = history.gesture !== undefined && history.done.length > history.gesture;
  const over = endGesture(history);
  return began ? { ...over, present: over.done.at(-1)!.other, done: over.done.slice(0, -1) } : over;
}

/** Takes the last step back; the text is what it was, to the byte. */
export function undo(history: History): History {
  const step = history.done.at(-1);
  if (!step) return history;
  const undone = [...history.undone, { ...step, other: history.present }];
  return { present: step.other, done: history.done.slice(0, -1), undone };
}

/** Does the last step that was taken back again. */
export function redo(history: History): History {
  const step = history.undone.at(-1);
  if (!step) return history;
  return { present: step.other, done: [...history.done, { ...step, other: history.present }], undone: history.undone.slice(0, -1) };
}

/** What the Edit menu says: `Undo Rename`. Undefined where there is nothing to do. */
export const undoLabel = (history: History): string | undefined => history.done.at(-1)?.label;

export const redoLabel = (history: History): string | undefined => history.undone.at(-1)?.label;
