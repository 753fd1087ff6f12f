import { applyEdit } from '#core/model/apply-edit.ts';
import { makeRoom } from '#core/layout/make-room.ts';
import { compareDiagnostics, type Diagnostic } from '#core/model/diagnostic.ts';
import { printLayout, readLayout } from '#core/model/layout-file.ts';
import { openModel } from '#core/model/open-model.ts';
import type { ModelFile } from '#core/model/model-file.ts';
import type { StoreApi } from 'zustand';
import { carriedPlaces } from './carried-places.ts';
import { emptyDocumentState } from './empty-state.ts';
import { emptyJudgement, type DocumentFunctions, type EditorState } from './editor-state.ts';
import { lensOf } from './lens.ts';
import { presentOf } from './present.ts';
import { tooSlow, type Services } from './services.ts';
import { labelsOf, pushed, redone, startOf, undone, type Moment, type UndoStack } from './undo-stack.ts';

type Store = StoreApi<EditorState>;

/** Opening, editing, undoing: everything that changes the file. */
export function documentFunctions(
  { getState, setState }: Pick<Store, 'getState'> & { setState(part: Partial<EditorState>): void },
  services: Services,
): DocumentFunctions {
  const judge = async (): Promise<void> => {
    const { file } = getState();
    setState({ isJudging: true });
    const judgement = await services.judge(file.document);
    if (!judgement || getState().file.document !== file.document) return;
    const diagnostics = [...file.diagnostics, ...judgement.diagnostics.map((each) => placed(each, file))].sort(compareDiagnostics);
    setState({ judgement: { ...judgement, diagnostics }, isJudging: false });
  };

  /** Makes a moment the present one. */
  const show = (moment: Moment, undoStack: UndoStack): void => {
    const before = getState();
    const present = presentOf(moment, before);
    setState({
      ...present,
      ...lensOf(before.lens?.entry, present.graph, services),
      isDirty: isDirty({ ...before, ...present }, before),
      undoStack,
      undoLabel: undefined,
      redoLabel: undefined,
      ...labelsOf(undoStack),
      brokenFile: undefined,
    });
    if (present.file.document !== before.file.document) void judge();
  };

  const change = (label: string, after: Moment, mergeKey?: string): void => {
    const { file, places, undoStack } = getState();
    const present = presentOf(after, getState());
    const roomy = makeRoom(present.drawing, getState().boxes, present.places);
    const step = { label, before: { file, places }, after: { file: after.file, places: roomy } };
    show(step.after, pushed(undoStack, mergeKey === undefined ? step : { ...step, mergeKey }));
  };

  const refusesEdits = ({ file, brokenFile }: EditorState): boolean => {
    if (file.state === 'ok' && !brokenFile) return false;
    const text =
      file.state === 'newer' ? 'This model was written by a newer Rolepath and is read-only here.' : 'Mend the text of the model first.';
    services.notify({ text, tone: 'warning' });
    return true;
  };

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
      const present = presentOf({ file, places }, getState());
      const savedText = request.savedText ?? request.text;
      const savedReviewText = request.savedReviewText === undefined ? request.reviewText : request.savedReviewText;
      setState({
        ...emptyDocumentState,
        ...present,
        screen: 'editor',
        openings: getState().openings + 1,
        origin: request.origin,
        savedText,
        savedPlaces: present.places,
        reviewText: request.reviewText,
        savedReviewText,
        config: request.config,
        isDirty: savedText !== request.text || savedReviewText !== request.reviewText,
        judgement: { ...emptyJudgement, diagnostics: file.diagnostics },
      });
      void judge();
      if (file.document.nodes.size > 0) void layOutAll();
    },
    closeFile() {
      setState({ ...emptyDocumentState, openings: getState().openings });
    },
    perform(edit, places) {
      const state = getState();
      if (refusesEdits(state)) return;
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
      if (file.state === 'ok' && faultsOf(file) <= faultsOf(state.file)) change('Edit text', { file, places: state.places }, 'text');
      else setState({ brokenFile: file, isDirty: true, judgement: { ...state.judgement, diagnostics: file.diagnostics } });
    },
    markSaved(origin, text, places, reviewText) {
      const state = getState();
      const saved = { savedText: text, savedPlaces: places, savedReviewText: reviewText };
      setState({ origin, ...saved, isDirty: isDirty(state, saved) });
    },
    layoutText: () => printLayout(getState().places, getState().graph.nodes.keys()),
    fixOf: (diagnostic) => services.fixOf(getState().graph, diagnostic),
  };
}

/** The worker knows no text: where an element stands in it is added here. */
function placed(diagnostic: Diagnostic, file: ModelFile): Diagnostic {
  const range = diagnostic.target.range ?? file.rangeOf(diagnostic.target);
  return range ? { ...diagnostic, target: { ...diagnostic.target, range } } : diagnostic;
}

/** Errors of the text itself. While typing adds some, the last good picture stands. */
const faultsOf = (file: ModelFile): number => file.diagnostics.filter(({ severity }) => severity === 'error').length;

type Unsaved = Pick<EditorState, 'file' | 'places' | 'reviewText'>;
type Saved = Pick<EditorState, 'savedText' | 'savedPlaces' | 'savedReviewText'>;

const isDirty = ({ file, places, reviewText }: Unsaved, { savedText, savedPlaces, savedReviewText }: Saved): boolean =>
  file.text() !== savedText || places !== savedPlaces || reviewText !== savedReviewText;
