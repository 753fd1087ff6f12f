import { containingEdges, type DocumentGraph, type GraphEdge } from '../graph/graph.ts';
import type { Document, Node } from '../model/document.ts';
import { readKeys } from './tracked-graph.ts';

/**
 * What differs between two graphs, as the keys that checks depend on (see `readKeys`); undefined where what stayed stands in another
 * order, so that every check must run again. Drawn elements that did not change are recognised by identity, derived ones by what they
 * say. Takes time linear in both graphs.
 */
export function changesBetween(before: DocumentGraph, after: DocumentGraph): ReadonlySet<string> | undefined {
  const old = edgesById(before);
  const now = edgesById(after);
  if (!keepsOrder(before.nodes, after.nodes) || !keepsOrder(old, now)) return undefined;
  const changes = new Set<string>();
  const changedEdges = new Set(differing(old, now, (a, b) => isSameEdge(before, a, after, b)));
  for (const id of differing(before.nodes, after.nodes, isSameNode)) {
    changes.add(readKeys.node(id)).add(readKeys.children(id));
    const kindChanged = before.nodes.get(id)?.kind !== after.nodes.get(id)?.kind;
    noteContainers(before, after, id, changes);
    for (const graph of [before, after]) {
      // Whether an edge is legal hangs on the kinds of its ends.
      if (kindChanged) for (const edge of [...graph.outOf(id), ...graph.into(id)]) changedEdges.add(edge.id);
    }
  }
  for (const id of changedEdges) {
    for (const edge of [old.get(id), now.get(id)]) {
      if (!edge) continue;
      noteEdge(edge, changes);
      if (containingEdges.has(edge.kind)) noteContainers(before, after, edge.to, changes);
    }
  }
  if (!isSameSet(before.missingEnds, after.missingEnds)) changes.add(readKeys.missingEnds);
  if (!isSameOtherwise(before.document, after.document)) changes.add(readKeys.everything);
  return changes;
}

function noteEdge(edge: GraphEdge, changes: Set<string>): void {
  changes.add(readKeys.edge(edge.id)).add(readKeys.out(edge.from)).add(readKeys.into(edge.to));
}

/** What lies in a container is another list when one of it changed, came or went. */
function noteContainers(before: DocumentGraph, after: DocumentGraph, id: string, changes: Set<string>): void {
  for (const graph of [before, after]) {
    const container = graph.containerOf(id);
    if (container) changes.add(readKeys.children(container.id));
  }
}

const edgesById = ({ edges }: DocumentGraph): ReadonlyMap<string, GraphEdge> => new Map(edges.map((edge) => [edge.id, edge]));

/** What is in only one of two maps, or not the same in both. */
function differing<V>(before: ReadonlyMap<string, V>, after: ReadonlyMap<string, V>, isSame: (a: V, b: V) => boolean): readonly string[] {
  const ids: string[] = [];
  for (const [id, value] of after) {
    const old = before.get(id);
    if (old === undefined || !isSame(old, value)) ids.push(id);
  }
  for (const id of before.keys()) if (!after.has(id)) ids.push(id);
  return ids;
}

const isDerivedId = (id: string): boolean => id.includes('#');

/** Only an AWSReservedSSO role is derived among nodes, and it says no more than its label and its account. */
const isSameNode = (a: Node, b: Node): boolean =>
  a === b || (isDerivedId(a.id) && a.kind === b.kind && a.label === b.label && a.in === b.in);

function isSameEdge(before: DocumentGraph, a: GraphEdge, after: DocumentGraph, b: GraphEdge): boolean {
  if (a === b) return true;
  if (a.isDerived !== b.isDerived) return false;
  if (a.isDerived) return a.from === b.from && a.to === b.to && a.kind === b.kind;
  return before.document.edges.get(a.id) === after.document.edges.get(b.id);
}

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((id) => b.has(id));

/** Personas, expectations and the names of a document: a check that asks for them looks at the whole. */
const isSameOtherwise = (a: Document, b: Document): boolean =>
  a.personas === b.personas && a.expect === b.expect && a.name === b.name && a.description === b.description;

/** True when the ids that both maps hold stand in the same order in both. */
function keepsOrder(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): boolean {
  const common = [...before.keys()].filter((id) => after.has(id));
  let next = 0;
  for (const id of after.keys()) if (id === common[next]) next += 1;
  return next === common.length;
}
