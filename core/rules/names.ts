import type { DocumentGraph } from '../graph/graph.ts';
import { labelOf } from '../model/document.ts';
import { listed } from './enumeration.ts';

/** A node's name as a message shows it: its label in double quotes, else its id. */
export function named(graph: DocumentGraph, id: string): string {
  const node = graph.nodes.get(id);
  return `"${node ? labelOf(node) : id}"`;
}

/** More than these are counted: a message is read by a person, and each of thousands may name them all. */
const mostNamed = 10;

/** `"a"`, `"a" and "b"`, `"a", "b" and "c"`; of many, the first ones and how many more. */
export function allNamed(graph: DocumentGraph, ids: readonly string[]): string {
  const names = ids.slice(0, mostNamed).map((id) => named(graph, id));
  return listed(ids.length > mostNamed ? [...names, `${ids.length - mostNamed} more`] : names);
}

/** A walk as a message shows it; a long one shows its beginning and its end. */
export function walkNamed(graph: DocumentGraph, nodes: readonly string[]): string {
  const names = nodes.map((id) => named(graph, id));
  return (names.length > 7 ? [...names.slice(0, 3), '...', ...names.slice(-3)] : names).join(' -> ');
}
