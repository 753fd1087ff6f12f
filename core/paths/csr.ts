/** A directed graph on the integers 0..n-1 as compressed adjacency: the successors of `v` stand at `offsets[v]` up to `offsets[v + 1]`. */
export interface Adjacency {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

/** Successors, each with the index of its edge in the list that the adjacency was built from. */
export interface IndexedAdjacency extends Adjacency {
  readonly edges: Int32Array;
}

/**
 * Compresses a list of edges by counting, in time linear in nodes plus edges. The successors of a node keep the order of the list,
 * so that a search visits them in the order of the document.
 */
export function successorsOf(nodeCount: number, from: Int32Array, to: Int32Array): IndexedAdjacency {
  const edgeCount = from.length;
  const offsets = countBy(nodeCount, from);
  const targets = new Int32Array(edgeCount);
  const edges = new Int32Array(edgeCount);
  const next = offsets.slice(0, nodeCount);
  for (let edge = 0; edge < edgeCount; edge++) {
    const slot = next[from[edge]!]!++;
    targets[slot] = to[edge]!;
    edges[slot] = edge;
  }
  return { offsets, targets, edges };
}

/** The same edges the other way round. */
export function predecessorsOf(nodeCount: number, from: Int32Array, to: Int32Array): Adjacency {
  const offsets = countBy(nodeCount, to);
  const targets = new Int32Array(from.length);
  const next = offsets.slice(0, nodeCount);
  for (let edge = 0; edge < from.length; edge++) targets[next[to[edge]!]!++] = from[edge]!;
  return { offsets, targets };
}

function countBy(nodeCount: number, keys: Int32Array): Int32Array {
  const offsets = new Int32Array(nodeCount + 1);
  for (let i = 0; i < keys.length; i++) offsets[keys[i]! + 1]!++;
  for (let node = 0; node < nodeCount; node++) offsets[node + 1]! += offsets[node]!;
  return offsets;
}
