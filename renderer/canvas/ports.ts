import type { GraphEdge } from '#core/graph/graph.ts';
import { centreOf, type Box } from '#core/layout/geometry.ts';

/** Where each edge leaves the right side of one box and arrives at the left side of another, from 0 (top) to 1. */
export type Ports = ReadonlyMap<string, { readonly leaves: number; readonly arrives: number }>;

/** Spreads the ends of edges over the sides of their boxes, in the order of what is at their other ends, so that they need not cross. */
export function portsOf(edges: readonly GraphEdge[], boxes: ReadonlyMap<string, Box>): Ports {
  const heights = new Map([...boxes].map(([id, box]) => [id, centreOf(box).y]));
  const leaves = sharesOf(edges, 'from', 'to', heights);
  const arrives = sharesOf(edges, 'to', 'from', heights);
  return new Map(edges.map(({ id }) => [id, { leaves: leaves.get(id)!, arrives: arrives.get(id)! }]));
}

function sharesOf(
  edges: readonly GraphEdge[],
  end: 'from' | 'to',
  other: 'from' | 'to',
  heights: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const sides = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const side = sides.get(edge[end]);
    if (side) side.push(edge);
    else sides.set(edge[end], [edge]);
  }
  const heightOf = (edge: GraphEdge): number => heights.get(edge[other]) ?? 0;
  const shares = new Map<string, number>();
  for (const side of sides.values()) {
    side.sort((a, b) => heightOf(a) - heightOf(b));
    for (const [index, { id }] of side.entries()) shares.set(id, (index + 1) / (side.length + 1));
  }
  return shares;
}
