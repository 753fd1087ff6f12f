import { buildGraph } from '#core/graph/graph.ts';
import { drawingOf } from '#core/layout/drawing.ts';
import { emptyDocument } from '#core/model/document.ts';
import type { ModelFile } from '#core/model/model-file.ts';
import { emptyJudgement, noSelection, type DocumentState, type LayoutState, type SessionState } from './editor-state.ts';
import { emptyStack } from './undo-stack.ts';

const emptyFile: ModelFile = { document: emptyDocument, state: 'ok', diagnostics: [], text: () => '', rangeOf: () => undefined };
const emptyGraph = buildGraph(emptyDocument);
const noPlaces: LayoutState['places'] = new Map();

/** No model is open: the gallery is shown. Also takes back everything that belonged to the last one. */
export const emptyDocumentState: DocumentState &
  LayoutState &
  Pick<SessionState, 'selection' | 'hovered' | 'lens' | 'reveal' | 'renaming' | 'overlay'> = {
  screen: 'gallery',
  origin: { name: 'Untitled', path: null, version: null },
  openings: 0,
  file: emptyFile,
  brokenFile: undefined,
  graph: emptyGraph,
  drawing: drawingOf(emptyGraph),
  savedText: '',
  savedPlaces: noPlaces,
  reviewText: null,
  savedReviewText: null,
  config: null,
  isDirty: false,
  undoStack: emptyStack,
  undoLabel: undefined,
  redoLabel: undefined,
  judgement: emptyJudgement,
  isJudging: false,
  places: noPlaces,
  boxes: new Map(),
  routes: new Map(),
  isLayingOut: false,
  selection: noSelection,
  hovered: undefined,
  lens: undefined,
  reveal: undefined,
  renaming: undefined,
  overlay: undefined,
};
