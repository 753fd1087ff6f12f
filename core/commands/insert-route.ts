import { kinds } from '../catalog/catalog.ts';
import type { DocumentGraph, GraphEdge } from '../catalog/document-graph.ts';
import type { ResolvedRoute, Stop } from '../catalog/routes.ts';
import type { Document, Edge, Node } from '../model/document.ts';
import type { Edit } from '../model/edit.ts';
import { addElements } from './add-elements.ts';
import { freshEdgeId, freshNodeId } from './ids.ts';
import { newEdge, newNode } from './new-element.ts';

/**
 * Draws what stands for an illegal edge: adds the nodes of the route that are new and joins them, in one step. A new node lies in the
 * nearest container of its ends that may hold it, and a part that is there already is used again. Gives the ids of the new nodes.
 */
export function insertRoute(
  graph: DocumentGraph,
  from: string,
  to: string,
  route: ResolvedRoute,
): { readonly edit: Edit; readonly ids: readonly string[] } {
  const { document } = graph;
  const nodes = new Map<string, Node>();
  const edges = new Map<string, Edge>();
  // An edge that leads to nothing is not to end at a new node by chance.
  const alsoTaken = { has: (id: string) => nodes.has(id) || graph.missingEnds.has(id) };
  const stops = route.stops.map((stop) => {
    if (stop.node !== 'new') return stop.node === 'from' ? from : to;
    const home = homeOf(document, [from, to], stop);
    const present = home === from || home === to ? childOfKind(graph, home, stop.kind) : undefined;
    if (present !== undefined) return present;
    const id = freshNodeId(document, stop.kind, undefined, alsoTaken);
    nodes.set(id, newNode(id, stop.kind, home === undefined ? {} : { in: home }));
    return id;
  });
  for (const [index, kind] of route.edges.entries()) {
    const [start, end] = [stops[index]!, stops[index + 1]!];
    const isDrawn = edgesBetween(graph, start, end).some((edge) => edge.kind === kind && !edge.isDerived);
    // Lying in its container says the same as the edge from there.
    if (isDrawn || (nodes.get(end) ?? document.nodes.get(end))?.in === start) continue;
    const id = freshEdgeId(document, start, end, new Set(edges.keys()));
    edges.set(id, newEdge(id, kind, start, end));
  }
  return { edit: addElements(route.label, [...nodes.values()], [...edges.values()]), ids: [...nodes.keys()] };
}

/** Looks at the end that has fewer edges: the other may be a hub. */
function edgesBetween(graph: DocumentGraph, from: string, to: string): readonly GraphEdge[] {
  const [outgoing, incoming] = [graph.outOf(from), graph.into(to)];
  return outgoing.length < incoming.length ? outgoing.filter((edge) => edge.to === to) : incoming.filter((edge) => edge.from === from);
}

/** The first container around the ends, from inside out, that may hold a stop. */
function homeOf(document: Document, ends: readonly string[], stop: Stop): string | undefined {
  const holders: readonly string[] = kinds.get(stop.kind)?.containers ?? [];
  for (const end of ends) {
    const seen = new Set<string>();
    for (
      let node = document.nodes.get(end);
      node && !seen.has(node.id);
      node = node.in === undefined ? undefined : document.nodes.get(node.in)
    ) {
      if (holders.includes(node.kind)) return node.id;
      seen.add(node.id);
    }
  }
  return undefined;
}

const childOfKind = (graph: DocumentGraph, container: string, kind: string): string | undefined =>
  graph.childrenOf(container).find((node) => node.in === container && node.kind === kind)?.id;
