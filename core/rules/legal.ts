import { legalityOfEdge, type Legality } from '../catalog/legality.ts';
import type { DocumentGraph } from '../graph/graph.ts';
import type { Edge } from '../model/document.ts';

/** What the matrix says of an edge between nodes that both exist. */
export const legalityIn = (graph: DocumentGraph, edge: Edge): Legality =>
  legalityOfEdge(graph.nodes.get(edge.from)?.kind ?? '', graph.nodes.get(edge.to)?.kind ?? '', edge.kind);

export const isLegal = (graph: DocumentGraph, edge: Edge): boolean => legalityIn(graph, edge).legal;
