import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import type { Selection } from './selection.ts';

/** Deeper containers than this are drawn at the top: no real model has them, and Mermaid nests by recursion. */
const deepest = 20;

/** Which node is drawn inside which. */
export interface Nesting {
  readonly roots: readonly Node[];
  childrenOf(container: string): readonly Node[];
  /** True for a container with something drawn in it. */
  isSubgraph(node: string): boolean;
  /** True when both are the same or `inner` is drawn somewhere inside `outer`. */
  holds(outer: string, inner: string): boolean;
  /** True when an edge says no more than that its end is drawn inside its start. */
  isSaidByNesting(edge: GraphEdge): boolean;
}

const containing = new Set(['has', 'holds', 'defines', 'contains']);

/** Arranges a selection into containers; the containers of every node come along. Containers that hold themselves are drawn flat. */
export function nest(graph: DocumentGraph, selection: Selection): Nesting {
  const parents = new Map<string, string | undefined>();
  for (const node of selection.nodes) {
    for (const ancestor of [node, ...ancestorsOf(graph, node)]) {
      if (parents.has(ancestor)) break;
      parents.set(ancestor, ancestorsOf(graph, ancestor)[0]);
    }
  }
  const roots: Node[] = [];
  const children = new Map<string, Node[]>();
  for (const [id, node] of graph.nodes) {
    if (!parents.has(id)) continue;
    const parent = parents.get(id);
    const siblings = parent === undefined ? roots : (children.get(parent) ?? []);
    siblings.push(node);
    if (parent !== undefined) children.set(parent, siblings);
  }
  const holds = (outer: string, inner: string): boolean => {
    for (let id: string | undefined = inner; id !== undefined; id = parents.get(id)) if (id === outer) return true;
    return false;
  };
  return {
    roots,
    childrenOf: (id) => children.get(id) ?? [],
    isSubgraph: (id) => children.has(id),
    holds,
    isSaidByNesting: (edge) => containing.has(edge.kind) && parents.get(edge.to) === edge.from,
  };
}

/** From the nearest outwards; empty when the containers form a circle or lie too deep. */
function ancestorsOf(graph: DocumentGraph, node: string): readonly string[] {
  const ancestors: string[] = [];
  for (let parent = graph.containerOf(node); parent; parent = graph.containerOf(parent.id)) {
    if (ancestors.length === deepest || parent.id === node) return [];
    ancestors.push(parent.id);
  }
  return ancestors;
}
