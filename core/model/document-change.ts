import type { Document, Edge, Node } from './document.ts';

/** What turns one document into another. Plain data, and as small as what was edited: made for sending to another thread. */
export type DocumentChange = { readonly whole: Document } | { readonly parts: ChangedParts };

interface ChangedParts {
  readonly nodes: ChangedElements<Node>;
  readonly edges: ChangedElements<Edge>;
  /** Everything but nodes and edges; it is small. */
  readonly rest: Omit<Document, 'nodes' | 'edges'>;
}

interface ChangedElements<E> {
  /** What is new stands at the end, what was there before keeps its place. */
  readonly put: readonly E[];
  readonly removed: readonly string[];
}

/** Unchanged elements are recognised by identity. Where the order of the elements would not come out right, the whole document is the change. */
export function changeBetween(before: Document | undefined, after: Document): DocumentChange {
  if (!before) return { whole: after };
  const nodes = elementsBetween(before.nodes, after.nodes);
  const edges = elementsBetween(before.edges, after.edges);
  if (!nodes || !edges) return { whole: after };
  const { nodes: _nodes, edges: _edges, ...rest } = after;
  return { parts: { nodes, edges, rest } };
}

/** The document that a change of `before` makes. Elements that it does not name stay the same objects. */
export function applyChange(before: Document | undefined, change: DocumentChange): Document {
  if ('whole' in change) return change.whole;
  if (!before) throw new Error('Bug: a change of a document that was never sent');
  const { nodes, edges, rest } = change.parts;
  return { ...rest, nodes: changed(before.nodes, nodes), edges: changed(before.edges, edges) };
}

function elementsBetween<E extends Node | Edge>(
  before: ReadonlyMap<string, E>,
  after: ReadonlyMap<string, E>,
): ChangedElements<E> | undefined {
  const put = [...after.values()].filter((element) => before.get(element.id) !== element);
  const removed = [...before.keys()].filter((id) => !after.has(id));
  const made = changed(before, { put, removed }).keys();
  for (const id of after.keys()) if (made.next().value !== id) return undefined;
  return { put, removed };
}

function changed<E extends Node | Edge>(before: ReadonlyMap<string, E>, { put, removed }: ChangedElements<E>): Map<string, E> {
  const elements = new Map(before);
  for (const id of removed) elements.delete(id);
  for (const element of put) elements.set(element.id, element);
  return elements;
}
