import { makeRoom } from '#core/layout/make-room.ts';
import type { StoreApi } from 'zustand';
import type { EditorState } from './editor-state.ts';
import { createJudgeTerms, type JudgeTerms } from './judge-terms.ts';
import { lensOf } from './lens.ts';
import { placeJudgement } from './place-judgement.ts';
import { presentOf } from './present.ts';
import type { Services } from './services.ts';
import { labelsOf, momentOf, pushed, type Moment, type UndoStack } from './undo-stack.ts';

export type Store = Pick<StoreApi<EditorState>, 'getState'> & { setState(part: Partial<EditorState>): void };

/** How one state of the open model follows another. */
export interface Moments {
  /** Makes a moment the present one, and has it judged where that may come out differently. */
  show(moment: Moment, undoStack: UndoStack): void;
  /** Changes parts of the present moment: one step of undo, joined with the last one when both have the same merge key. */
  change(label: string, after: Partial<Moment>, mergeKey?: string): void;
  judge(): void;
  /** What the open model is judged with. */
  terms(): JudgeTerms;
  /** False, with a message, where the file is read-only or broken. */
  mayEdit(): boolean;
}

export function createMoments({ getState, setState }: Store, services: Services): Moments {
  const termsOf = createJudgeTerms(services.today);

  const judge = async (): Promise<void> => {
    const { file, reviewText } = getState();
    const { options, ofConfig } = termsOf(getState());
    setState({ isJudging: true });
    const judgement = await services.judge(file.document, options);
    if (!judgement || getState().file.document !== file.document || getState().reviewText !== reviewText) return;
    setState({ judgement: placeJudgement(judgement, file, [...file.diagnostics, ...ofConfig]), isJudging: false });
  };

  const show = (moment: Moment, undoStack: UndoStack): void => {
    const before = getState();
    const present = presentOf(moment, before);
    const isSameDocument = present.file.document === before.file.document;
    setState({
      ...present,
      ...(isSameDocument ? {} : lensOf(before.lens?.entry, present.graph, services)),
      isDirty: isDirty({ ...before, ...present }, before),
      undoStack,
      undoLabel: undefined,
      redoLabel: undefined,
      ...labelsOf(undoStack),
      brokenFile: undefined,
    });
    if (!isSameDocument || present.reviewText !== before.reviewText) void judge();
  };

  return {
    show,
    change(label, part, mergeKey) {
      const state = getState();
      const before = momentOf(state);
      const wanted = { ...before, ...part };
      const present = presentOf(wanted, state);
      const after = { ...wanted, places: makeRoom(present.drawing, state.boxes, present.places) };
      show(after, pushed(state.undoStack, mergeKey === undefined ? { label, before, after } : { label, before, after, mergeKey }));
    },
    judge: () => void judge(),
    terms: () => termsOf(getState()),
    mayEdit() {
      const { file, brokenFile } = getState();
      if (file.state === 'ok' && !brokenFile) return true;
      const text =
        file.state === 'newer' ? 'This model was written by a newer Rolepath and is read-only here.' : 'Mend the text of the model first.';
      services.notify({ text, tone: 'warning' });
      return false;
    },
  };
}

type Unsaved = Pick<EditorState, 'file' | 'places' | 'reviewText'>;
type Saved = Pick<EditorState, 'savedText' | 'savedPlaces' | 'savedReviewText'>;

/** Whether something of the model, its places or its review is not on the disk. */
export const isDirty = ({ file, places, reviewText }: Unsaved, { savedText, savedPlaces, savedReviewText }: Saved): boolean =>
  file.text() !== savedText || places !== savedPlaces || reviewText !== savedReviewText;
