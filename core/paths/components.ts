import type { Adjacency } from './csr.ts';

/** The strongly connected components of a graph. */
export interface Components {
  readonly count: number;
  /** By node; `leftOut` for nodes that were not asked about. Numbered so that every edge leads to the same or a lower number. */
  readonly of: Int32Array;
}

/** The component of a node that was not asked about. */
const leftOut = -2;

const unknown = -1;

/**
 * Tarjan's algorithm with its own stack instead of recursion, so that a chain of a million hops passes. Linear in nodes plus edges.
 * Source: R. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1 (1972).
 */
export function componentsOf(nodeCount: number, { offsets, targets }: Adjacency, isAsked?: Uint8Array): Components {
  const of = new Int32Array(nodeCount).fill(unknown);
  const low = new Int32Array(nodeCount);
  const position = offsets.slice(0, nodeCount);
  const calls = new Int32Array(nodeCount);
  const open = new Int32Array(nodeCount);
  const index = new Int32Array(nodeCount);
  let openCount = 0;
  let visited = 0;
  let count = 0;
  for (let root = 0; root < nodeCount; root++) {
    if (index[root] !== 0) continue;
    if (isAsked && isAsked[root] === 0) {
      of[root] = leftOut;
      continue;
    }
    let depth = 0;
    calls[0] = root;
    index[root] = low[root] = ++visited;
    open[openCount++] = root;
    while (depth >= 0) {
      const node = calls[depth]!;
      const slot = position[node]!;
      if (slot < offsets[node + 1]!) {
        position[node] = slot + 1;
        const next = targets[slot]!;
        if (isAsked && isAsked[next] === 0) continue;
        if (index[next] === 0) {
          index[next] = low[next] = ++visited;
          open[openCount++] = next;
          calls[++depth] = next;
        } else if (of[next] === unknown && index[next]! < low[node]!) {
          low[node] = index[next]!;
        }
        continue;
      }
      if (low[node] === index[node]) {
        let member: number;
        do {
          member = open[--openCount]!;
          of[member] = count;
        } while (member !== node);
        count++;
      }
      depth--;
      if (depth >= 0 && low[node]! < low[calls[depth]!]!) low[calls[depth]!] = low[node]!;
    }
  }
  return { count, of };
}

/** The nodes that lie on cycles, and their components. */
export interface Cycles {
  readonly nodes: Int32Array;
  /** Meaningful for `nodes` only. */
  readonly components: Components;
}

/**
 * Finds cycles by peeling off what cannot lie on one: nodes that nothing leads on from, then nodes that nothing leads to, again and
 * again. What is left is small in a sound drawing, and only that is looked at for strong connection. Linear in nodes plus edges.
 */
export function cyclesOf(nodeCount: number, successors: Adjacency, predecessors: Adjacency): Cycles {
  const isLeft = new Uint8Array(nodeCount).fill(1);
  const rest = peel(isLeft, nodeCount, successors, predecessors);
  if (rest === 0 || peel(isLeft, rest, predecessors, successors) === 0)
    return { nodes: new Int32Array(0), components: { count: 0, of: new Int32Array(nodeCount).fill(leftOut) } };
  const components = componentsOf(nodeCount, successors, isLeft);
  const sizes = new Int32Array(components.count);
  for (const component of components.of) if (component !== leftOut) sizes[component]!++;
  const nodes: number[] = [];
  for (let node = 0; node < nodeCount; node++)
    if (isLeft[node] === 1 && (sizes[components.of[node]!]! > 1 || hasSelfEdge(node, successors))) nodes.push(node);
  return { nodes: Int32Array.from(nodes), components };
}

/** Takes away every node from which no edge of `ahead` leads to a node that is left, over and over; returns how many are left. */
function peel(isLeft: Uint8Array, left: number, ahead: Adjacency, behind: Adjacency): number {
  const nodeCount = isLeft.length;
  const degrees = new Int32Array(nodeCount);
  const queue = new Int32Array(left);
  let tail = 0;
  for (let node = 0; node < nodeCount; node++) {
    if (isLeft[node] === 0) continue;
    degrees[node] = left === nodeCount ? ahead.offsets[node + 1]! - ahead.offsets[node]! : countLeft(node, ahead, isLeft);
    if (degrees[node] === 0) queue[tail++] = node;
  }
  for (let head = 0; head < tail; head++) {
    const node = queue[head]!;
    isLeft[node] = 0;
    for (let slot = behind.offsets[node]!, last = behind.offsets[node + 1]!; slot < last; slot++) {
      const before = behind.targets[slot]!;
      if (isLeft[before] === 1 && --degrees[before]! === 0) queue[tail++] = before;
    }
  }
  return left - tail;
}

function countLeft(node: number, { offsets, targets }: Adjacency, isLeft: Uint8Array): number {
  let count = 0;
  for (let slot = offsets[node]!, last = offsets[node + 1]!; slot < last; slot++) count += isLeft[targets[slot]!]!;
  return count;
}

function hasSelfEdge(node: number, { offsets, targets }: Adjacency): boolean {
  for (let slot = offsets[node]!, last = offsets[node + 1]!; slot < last; slot++) if (targets[slot] === node) return true;
  return false;
}
