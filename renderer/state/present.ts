import { buildGraph } from '#core/graph/graph.ts';
import { drawingOf } from '#core/layout/drawing.ts';
import { fitContainers } from '#core/layout/fit-containers.ts';
import { placeMissing } from '#core/layout/place-missing.ts';
import type { ModelFile } from '#core/model/model-file.ts';
import type { EditorState, Selection } from './editor-state.ts';
import type { Moment } from './undo-stack.ts';

type Present = Pick<EditorState, 'file' | 'graph' | 'drawing' | 'places' | 'boxes' | 'reviewText' | 'selection'>;

/** Everything that follows from a file and its places. Where nothing is placed yet, nothing is: the automatic layout comes. */
export function presentOf(moment: Moment, before: Pick<EditorState, 'file' | 'graph' | 'drawing' | 'selection' | 'boxes'>): Present {
  const isSame = moment.file.document === before.file.document;
  const graph = isSame ? before.graph : buildGraph(moment.file.document);
  const drawing = isSame ? before.drawing : drawingOf(graph);
  const places = moment.places.size === 0 ? moment.places : completed(moment, drawing, before.boxes);
  return {
    file: moment.file,
    graph,
    drawing,
    places,
    boxes: fitContainers(drawing, places),
    reviewText: moment.reviewText,
    selection: isSame ? before.selection : stillThere(before.selection, moment.file),
  };
}

/**
 * Keeps the very map when nothing is missing: a comparison of maps tells whether something moved. A container that has just lost
 * the last thing inside stays where it was.
 */
function completed({ places }: Pick<Moment, 'places'>, drawing: EditorState['drawing'], boxes: EditorState['boxes']): Moment['places'] {
  const missing = [...drawing.nodes].filter(([id, drawn]) => drawn.children.length === 0 && !places.has(id)).map(([id]) => id);
  if (missing.length === 0) return places;
  const known = new Map(places);
  for (const id of missing) {
    const box = boxes.get(id);
    if (box) known.set(id, { x: box.x, y: box.y });
  }
  return placeMissing(drawing, known);
}

function stillThere(selection: Selection, { document }: ModelFile): Selection {
  return {
    nodes: new Set([...selection.nodes].filter((id) => document.nodes.has(id))),
    edges: new Set([...selection.edges].filter((id) => document.edges.has(id))),
  };
}
