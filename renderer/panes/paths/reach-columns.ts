import type { DocumentGraph } from '#core/graph/graph.ts';

/** The roles that some entry reaches: those that most entries reach first, else in the order of the drawing. */
export function reachColumns(graph: DocumentGraph, reach: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const counts = new Map<string, number>();
  for (const roles of reach.values()) for (const role of roles) counts.set(role, (counts.get(role) ?? 0) + 1);
  const order = new Map([...graph.nodes.keys()].map((id, index) => [id, index]));
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || (order.get(a) ?? 0) - (order.get(b) ?? 0)).map(([role]) => role);
}
