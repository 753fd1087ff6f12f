import { kinds } from '../../catalog/catalog.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import { named } from '../names.ts';

/** A node as the start of a message: `IAM role "Deploy"`. */
export function described(graph: DocumentGraph, id: string): string {
  const kind = kinds.get(graph.nodes.get(id)?.kind ?? '');
  return kind ? `${kind.label} ${named(graph, id)}` : named(graph, id);
}
