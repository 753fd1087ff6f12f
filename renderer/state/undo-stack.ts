import type { Point } from '#core/layout/geometry.ts';
import type { ModelFile } from '#core/model/model-file.ts';

/** Everything that undo brings back: the file, where its boxes stand, and the review. All are immutable, so a moment costs what changed. */
export interface Moment {
  readonly file: ModelFile;
  readonly places: ReadonlyMap<string, Point>;
  readonly reviewText: string | null;
}

/** What a larger state holds of a moment. */
export const momentOf = ({ file, places, reviewText }: Moment): Moment => ({ file, places, reviewText });

interface Step {
  readonly label: string;
  readonly mergeKey?: string;
  readonly before: Moment;
  readonly after: Moment;
}

/** What was done and what was undone, the newest last. */
export interface UndoStack {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const emptyStack: UndoStack = { done: [], undone: [] };

const limit = { steps: 500, characters: 128 * 1024 * 1024 };

/** The moment that an edit with this merge key starts from: where the last step started, when it goes on with that. */
export function startOf(stack: UndoStack, mergeKey: string | undefined): Moment | undefined {
  const last = stack.done.at(-1);
  const continues = mergeKey !== undefined && last?.mergeKey === mergeKey && stack.undone.length === 0;
  return continues ? last.before : undefined;
}

/** Adds a step; it continues the last one when both carry the same merge key. Steps that were undone are gone from then on. */
export function pushed(stack: UndoStack, step: Step): UndoStack {
  const before = startOf(stack, step.mergeKey);
  const done = before ? [...stack.done.slice(0, -1), { ...step, before }] : [...stack.done, step];
  return { done: withinLimits(done), undone: [] };
}

function withinLimits(done: readonly Step[]): readonly Step[] {
  let characters = 0;
  let first = done.length;
  while (first > 0 && done.length - first < limit.steps) {
    characters += done[first - 1]!.before.file.text().length;
    if (characters > limit.characters && first < done.length) break;
    first -= 1;
  }
  return first === 0 ? done : done.slice(first);
}

/** Takes the newest step back; undefined when there is none. */
export function undone(stack: UndoStack): { readonly stack: UndoStack; readonly present: Moment; readonly label: string } | undefined {
  const step = stack.done.at(-1);
  return step && { stack: { done: stack.done.slice(0, -1), undone: [...stack.undone, step] }, present: step.before, label: step.label };
}

/** Does the step again that was undone last. */
export function redone(stack: UndoStack): { readonly stack: UndoStack; readonly present: Moment; readonly label: string } | undefined {
  const step = stack.undone.at(-1);
  return step && { stack: { done: [...stack.done, step], undone: stack.undone.slice(0, -1) }, present: step.after, label: step.label };
}

/** The labels that the Edit menu shows. */
export function labelsOf(stack: UndoStack): { readonly undoLabel?: string; readonly redoLabel?: string } {
  const [undoLabel, redoLabel] = [stack.done.at(-1)?.label, stack.undone.at(-1)?.label];
  return { ...(undoLabel === undefined ? {} : { undoLabel }), ...(redoLabel === undefined ? {} : { redoLabel }) };
}
