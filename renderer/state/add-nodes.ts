import { kinds } from '#core/catalog/catalog.ts';
import type { ResolvedRoute } from '#core/catalog/routes.ts';
import { legalityOf } from '#core/catalog/legality.ts';
import { addElements } from '#core/commands/add-elements.ts';
import { connect as connectEdit } from '#core/commands/connect.ts';
import { freshEdgeId, freshNodeId } from '#core/commands/ids.ts';
import { insertRoute } from '#core/commands/insert-route.ts';
import { newEdge, newNode } from '#core/commands/new-element.ts';
import { containsPoint, snap, type Box, type Point } from '#core/layout/geometry.ts';
import { nearestFree } from '#core/layout/place-missing.ts';
import { applyEdit } from '#core/model/apply-edit.ts';
import type { Edge } from '#core/model/document.ts';
import type { Edit } from '#core/model/edit.ts';
import type { EditorState, PendingEdge } from './editor-state.ts';

/** About the size of a box: enough to find free ground before the real one is known. */
const usual = { width: 184, height: 56 };

interface Addition {
  readonly kind: string;
  /** The middle of the new box; absolute, canvas pixels. */
  readonly at: Point;
  readonly container?: string | undefined;
  /** Joins the new node to one that is there. */
  readonly pending?: PendingEdge | undefined;
  /** Looks for free ground near `at` instead of standing there whatever lies below. */
  readonly avoids?: boolean;
}

/** Adds one node, joined or not, in one step, and selects it. Returns its id. */
export function addNode(state: EditorState, { kind, at, container, pending, avoids = false }: Addition): string {
  const document = state.file.document;
  const id = freshNodeId(document, kind);
  const corner = cornerIn(state, container, at);
  const place = avoids ? nearestFree(corner, usual, siblingsOf(state, container)) : { x: snap(corner.x), y: snap(corner.y) };
  const edge = pending && joiningEdge(state, pending, id, kind);
  const label = `Add ${kinds.get(kind)?.label ?? kind}`;
  state.perform(
    addElements(label, [newNode(id, kind, container === undefined ? {} : { in: container })], edge ? [edge] : []),
    new Map([[id, place]]),
  );
  state.select({ nodes: [id] });
  state.announce(`${label}: ${id}`);
  return id;
}

/** A place that lies outside the container it is meant for would stretch that across the canvas: then it is put in under the title. */
function cornerIn({ drawing, boxes }: EditorState, container: string | undefined, at: Point): Point {
  const box = container === undefined ? undefined : boxes.get(container);
  if (!box || containsPoint(box, at)) return { x: at.x - usual.width / 2, y: at.y - usual.height / 2 };
  const { frame } = drawing.nodes.get(container!)!;
  return { x: box.x + frame.side, y: box.y + frame.top };
}

function joiningEdge(state: EditorState, pending: PendingEdge, id: string, kind: string): Edge | undefined {
  const document = state.file.document;
  const other = document.nodes.get(pending.node);
  if (!other) return undefined;
  const [from, to] = pending.end === 'source' ? [pending.node, id] : [id, pending.node];
  const legality = pending.end === 'source' ? legalityOf(other.kind, kind) : legalityOf(kind, other.kind);
  return legality.legal ? newEdge(freshEdgeId(document, from, to), legality.edge.id, from, to) : undefined;
}

/** Boxes on the same level, which a new box should not cover. */
function siblingsOf({ drawing, boxes }: Pick<EditorState, 'drawing' | 'boxes'>, container: string | undefined) {
  const ids = container === undefined ? drawing.roots : (drawing.nodes.get(container)?.children ?? []);
  return ids.flatMap((id) => boxes.get(id) ?? []);
}

/** Joins two nodes with the one edge that is legal between them. */
export function connect(state: EditorState, from: string, to: string): void {
  const { document } = state.file;
  const joined = connectEdit(document, from, to);
  if (!joined.ok) return state.announce(joined.error);
  const { edit, id } = joined.value;
  const same = [...document.edges.values()].find((edge) => edge.from === from && edge.to === to);
  if (!same) state.perform(edit);
  else state.announce('These two are joined already.');
  state.select({ edges: [same?.id ?? id] });
}

/** The container that a new node of a kind belongs into when it is to stand beside another one. */
export function homeBeside({ drawing }: Pick<EditorState, 'drawing'>, neighbour: string | undefined, kind: string): string | undefined {
  const homes: readonly string[] = kinds.get(kind)?.containers ?? [];
  for (let at = neighbour; at !== undefined; at = drawing.nodes.get(at)?.parent) {
    if (homes.includes(drawing.nodes.get(at)?.node.kind ?? '')) return at;
  }
  return undefined;
}

/**
 * Draws what stands for an illegal edge: inserts the missing nodes between the two ends, joined, and takes away what was drawn between
 * them although it is not possible. One step.
 */
export function drawInstead(state: EditorState, from: string, to: string, route: ResolvedRoute): void {
  const { edit: insertion, ids } = insertRoute(state.graph, from, to, route);
  const impossible = state.graph.outOf(from).filter((edge) => edge.to === to && !edge.isLegal);
  const edit: Edit = {
    ...insertion,
    change: (draft) => {
      for (const { id } of impossible) draft.edges.delete(id);
      insertion.change(draft);
    },
  };
  const after = applyEdit(state.file, edit).file.document;
  const homes = ids.map((id) => ({ id, home: after.nodes.get(id)?.in }));
  state.perform(edit, placesBetween(state, from, to, homes));
  state.select({ nodes: ids });
}

/** Spreads new nodes over the way from one end to the other. */
function placesBetween(
  state: EditorState,
  from: string,
  to: string,
  nodes: readonly { readonly id: string; readonly home: string | undefined }[],
): Map<string, Point> {
  const [a, b] = [state.boxes.get(from), state.boxes.get(to)];
  const places = new Map<string, Point>();
  const standing: Box[] = [];
  if (!a || !b) return places;
  for (const [index, node] of nodes.entries()) {
    const share = (index + 1) / (nodes.length + 1);
    const wanted = { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
    const place = nearestFree(wanted, usual, [...siblingsOf(state, node.home), ...standing]);
    places.set(node.id, place);
    standing.push({ ...place, ...usual });
  }
  return places;
}
