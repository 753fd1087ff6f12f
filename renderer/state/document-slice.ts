import { applyEdit } from '#core/model/apply-edit.ts';
import { printLayout, readLayout } from '#core/model/layout-file.ts';
import { openModel } from '#core/model/open-model.ts';
import type { ModelFile } from '#core/model/model-file.ts';
import { carriedPlaces } from './carried-places.ts';
import { emptyDocumentState } from './empty-state.ts';
import { emptyJudgement, type DocumentFunctions } from './editor-state.ts';
import { isDirty, type Moments, type Store } from './moments.ts';
import { presentOf } from './present.ts';
import { reviewTextOf } from './review-text.ts';
import { tooSlow, type Services } from './services.ts';
import { redone, startOf, undone } from './undo-stack.ts';

/** Opening, editing, undoing: everything that changes the file. */
export function documentFunctions(
  { getState, setState }: Store,
  services: Services,
  { show, change, judge, mayEdit }: Moments,
): DocumentFunctions {
  const layOutAll = async (): Promise<void> => {
    const { drawing } = getState();
    setState({ isLayingOut: true });
    const result = await services.layOut(drawing);
    if (getState().drawing !== drawing) return;
    if (result.isSimple) services.notify({ text: tooSlow, tone: 'warning' });
    const before = getState();
    if (before.places.size > 0) {
      // The model came with places: they stand; routes are taken where they fit.
      setState({ routes: result.routes, isLayingOut: false });
      return;
    }
    const places = new Map([...result.boxes].filter(([id]) => drawing.nodes.get(id)!.children.length === 0));
    setState({ places, savedPlaces: places, boxes: result.boxes, routes: result.routes, isLayingOut: false });
  };

  return {
    open(request) {
      const file = openModel(request.text, { file: request.origin.name });
      const places = request.layoutText === null ? new Map() : readLayout(request.layoutText).positions;
      const reviewText = reviewTextOf(request.reviewText);
      const present = presentOf({ file, places, reviewText }, getState());
      const savedText = request.savedText ?? request.text;
      const savedReviewText = request.savedReviewText === undefined ? reviewText : reviewTextOf(request.savedReviewText);
      setState({
        ...emptyDocumentState,
        ...present,
        screen: 'editor',
        openings: getState().openings + 1,
        origin: request.origin,
        savedText,
        savedPlaces: present.places,
        savedReviewText,
        config: request.config,
        isDirty: savedText !== request.text || savedReviewText !== reviewText,
        judgement: { ...emptyJudgement, diagnostics: file.diagnostics },
      });
      judge();
      if (file.document.nodes.size > 0) void layOutAll();
    },
    closeFile() {
      setState({ ...emptyDocumentState, openings: getState().openings });
    },
    perform(edit, places) {
      if (!mayEdit()) return;
      const state = getState();
      // What is typed letter by letter is written as if it had been typed at once: nothing of the letters in between stays in the text.
      const { file } = applyEdit(startOf(state.undoStack, edit.mergeKey)?.file ?? state.file, edit);
      const carried = carriedPlaces(state.file.document, file.document, state.places);
      const moved = places ? new Map([...carried, ...places]) : carried;
      if (file === state.file && moved === state.places) return;
      change(edit.label, { file, places: moved }, edit.mergeKey);
    },
    undo() {
      const step = undone(getState().undoStack);
      if (!step) return;
      show(step.present, step.stack);
      getState().announce(`Undone: ${step.label}`);
    },
    redo() {
      const step = redone(getState().undoStack);
      if (!step) return;
      show(step.present, step.stack);
      getState().announce(`Done again: ${step.label}`);
    },
    replaceText(text) {
      const state = getState();
      if (text === (state.brokenFile ?? state.file).text()) return;
      const file = openModel(text, { file: state.origin.name });
      if (file.state === 'ok' && faultsOf(file) <= faultsOf(state.file)) change('Edit text', { file }, 'text');
      else setState({ brokenFile: file, isDirty: true, judgement: { ...state.judgement, diagnostics: file.diagnostics } });
    },
    markSaved(origin, text, places, reviewText) {
      const state = getState();
      const saved = { savedText: text, savedPlaces: places, savedReviewText: reviewText };
      setState({ origin, ...saved, isDirty: isDirty(state, saved) });
    },
    layoutText: () => printLayout(getState().places, getState().graph.nodes.keys()),
  };
}

/** Errors of the text itself. While typing adds some, the last good picture stands. */
const faultsOf = (file: ModelFile): number => file.diagnostics.filter(({ severity }) => severity === 'error').length;
