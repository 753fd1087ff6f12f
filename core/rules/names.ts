import type { DocumentGraph } from '../graph/graph.ts';
import { labelOf } from '../model/document.ts';
import { listed } from './enumeration.ts';

/** A node's name as a message shows it: its label in double quotes, else its id. */
export function named(graph: DocumentGraph, id: string): string {
  const node = graph.nodes.get(id);
  return `"${node ? labelOf(node) : id}"`;
}

/** `"a"`, `"a" and "b"`, `"a", "b" and "c"`. */
export function allNamed(graph: DocumentGraph, ids: readonly string[]): string {
  return listed(ids.map((id) => named(graph, id)));
}

/** A walk as a message shows it; a long one shows its beginning and its end. */
export function walkNamed(graph: DocumentGraph, nodes: readonly string[]): string {
  const names = nodes.map((id) => named(graph, id));
  return (names.length > 7 ? [...names.slice(0, 3), '...', ...names.slice(-3)] : names).join(' -> ');
}
