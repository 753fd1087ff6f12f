import type { Adjacency, IndexedAdjacency } from './csr.ts';

/** A node that no search has reached. */
export const unreached = -1;

/** The number of hops from every node to the nearest of `ends`, or `unreached`; given the predecessors of every node. */
export function distancesTo(nodeCount: number, predecessors: Adjacency, ends: Int32Array): Int32Array {
  const { offsets, targets } = predecessors;
  const distances = new Int32Array(nodeCount).fill(unreached);
  const queue = new Int32Array(nodeCount);
  let tail = 0;
  for (let i = 0; i < ends.length; i++) {
    const end = ends[i]!;
    if (distances[end] !== unreached) continue;
    distances[end] = 0;
    queue[tail++] = end;
  }
  for (let head = 0; head < tail; head++) {
    const node = queue[head]!;
    const distance = distances[node]! + 1;
    for (let slot = offsets[node]!, last = offsets[node + 1]!; slot < last; slot++) {
      const before = targets[slot]!;
      if (distances[before] !== unreached) continue;
      distances[before] = distance;
      queue[tail++] = before;
    }
  }
  return distances;
}

/** What a search found, nearest first. */
export interface Search {
  /** The nodes reached, in the order of their distance and then of the document. */
  readonly order: Int32Array;
  /** By node: the edge that it was first reached by; `unreached` for the starts and for nodes that were not reached. */
  readonly via: Int32Array;
  /** By node: the node before it; `unreached` as for `via`. */
  readonly before: Int32Array;
  has(node: number): boolean;
}

/** Searches from all `starts` at once. Among shortest walks the one whose edges come first in the document wins. */
export function searchFrom(nodeCount: number, successors: IndexedAdjacency, starts: readonly number[]): Search {
  const { offsets, targets, edges } = successors;
  const via = new Int32Array(nodeCount).fill(unreached);
  const before = new Int32Array(nodeCount).fill(unreached);
  const seen = new Uint8Array(nodeCount);
  const queue = new Int32Array(nodeCount);
  let tail = 0;
  for (const start of starts) {
    if (seen[start]) continue;
    seen[start] = 1;
    queue[tail++] = start;
  }
  for (let head = 0; head < tail; head++) {
    const node = queue[head]!;
    for (let slot = offsets[node]!, last = offsets[node + 1]!; slot < last; slot++) {
      const next = targets[slot]!;
      if (seen[next]) continue;
      seen[next] = 1;
      via[next] = edges[slot]!;
      before[next] = node;
      queue[tail++] = next;
    }
  }
  return { order: queue.subarray(0, tail), via, before, has: (node) => seen[node] === 1 };
}
