import { searchFrom } from './breadth-first.ts';
import type { Components } from './components.ts';
import { successorsOf, type Adjacency, type IndexedAdjacency } from './csr.ts';

/** Bits of one chunk of targets: at most this many words of 32 for every component. */
const maxWords = 32;
/** Bounds the memory of a chunk to about 16 MB. */
const maxCells = 4_000_000;

/**
 * Which of the targets every source reaches, as indexes into `targets` in rising order. Works on the components, targets in chunks of
 * up to 1,024 bits, so that it takes time in (edges x targets / 32) words and memory that does not grow with the pairs. With few
 * sources one search for each takes less.
 */
export function reachedTargets(
  nodeCount: number,
  successors: IndexedAdjacency,
  components: () => Components,
  sources: readonly number[],
  targets: readonly number[],
): readonly (readonly number[])[] {
  if (sources.length * 32 <= targets.length) {
    return sources.map((source) => among(targets, searchFrom(nodeCount, successors, [source]).has));
  }
  return reachedInChunks(nodeCount, successors, components(), sources, targets);
}

function among(targets: readonly number[], isReached: (node: number) => boolean): readonly number[] {
  const found: number[] = [];
  targets.forEach((target, index) => {
    if (isReached(target)) found.push(index);
  });
  return found;
}

function reachedInChunks(
  nodeCount: number,
  successors: Adjacency,
  components: Components,
  sources: readonly number[],
  targets: readonly number[],
): readonly (readonly number[])[] {
  const reached = sources.map(() => new Array<number>());
  if (targets.length === 0) return reached;
  const condensed = condense(nodeCount, successors, components);
  const affordable = Math.floor(maxCells / Math.max(1, components.count));
  const words = Math.max(1, Math.min(maxWords, Math.ceil(targets.length / 32), affordable));
  const bits = new Int32Array(components.count * words);
  for (let first = 0; first < targets.length; first += words * 32) {
    bits.fill(0);
    const count = Math.min(words * 32, targets.length - first);
    for (let bit = 0; bit < count; bit++) bits[components.of[targets[first + bit]!]! * words + (bit >> 5)]! |= 1 << (bit & 31);
    spread(condensed, components.count, words, bits);
    sources.forEach((source, index) => collect(bits, components.of[source]! * words, count, first, reached[index]!));
  }
  return reached;
}

/** The edges between components; those inside one say nothing new. */
function condense(nodeCount: number, { offsets, targets }: Adjacency, { count, of }: Components): Adjacency {
  const from = new Int32Array(targets.length);
  const to = new Int32Array(targets.length);
  let edges = 0;
  for (let node = 0; node < nodeCount; node++) {
    for (let slot = offsets[node]!, last = offsets[node + 1]!; slot < last; slot++) {
      const next = of[targets[slot]!]!;
      if (next === of[node]) continue;
      from[edges] = of[node]!;
      to[edges++] = next;
    }
  }
  return successorsOf(count, from.subarray(0, edges), to.subarray(0, edges));
}

/** Every component gets the bits of those that it leads to. These have lower numbers, so one pass upwards is enough. */
function spread({ offsets, targets }: Adjacency, count: number, words: number, bits: Int32Array): void {
  for (let component = 0; component < count; component++) {
    const own = component * words;
    for (let slot = offsets[component]!, last = offsets[component + 1]!; slot < last; slot++) {
      const other = targets[slot]! * words;
      for (let word = 0; word < words; word++) bits[own + word]! |= bits[other + word]!;
    }
  }
}

function collect(bits: Int32Array, at: number, count: number, first: number, into: number[]): void {
  for (let word = 0; word * 32 < count; word++) {
    for (let left = bits[at + word]!; left !== 0; left &= left - 1) {
      into.push(first + word * 32 + (31 - Math.clz32(left & -left)));
    }
  }
}
