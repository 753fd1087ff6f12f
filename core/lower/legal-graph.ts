import { legalityOfEdge } from '../catalog/legality.ts';
import type { DocumentGraph, GraphEdge } from '../graph/graph.ts';

/** The same graph without the edges that no protocol knows: they are told elsewhere, and nothing can be made of them. */
export function legalGraph(graph: DocumentGraph): DocumentGraph {
  const isLegal = (edge: GraphEdge): boolean =>
    legalityOfEdge(graph.nodes.get(edge.from)!.kind, graph.nodes.get(edge.to)!.kind, edge.kind).legal;
  const illegal = new Set(graph.edges.filter((edge) => !isLegal(edge)));
  if (illegal.size === 0) return graph;
  const legalOf = (edges: readonly GraphEdge[]): readonly GraphEdge[] => edges.filter((edge) => !illegal.has(edge));
  return { ...graph, edges: legalOf(graph.edges), outOf: (node) => legalOf(graph.outOf(node)), into: (node) => legalOf(graph.into(node)) };
}
