import { outcomes, type VerdictOutcome } from './analysis.ts';
import { distancesTo, unreached } from './breadth-first.ts';
import { cyclesOf } from './components.ts';
import { predecessorsOf, successorsOf, type Adjacency, type IndexedAdjacency } from './csr.ts';

/** How a walk ends at a state; `open` where it goes on. */
export const endings = { open: 0, deadEnd: 1, refused: 2, exit: 3, role: 4 } as const;

type Ending = (typeof endings)[keyof typeof endings];

/** Every walk of a drawing, on integers. A state whose ending is not `open` has no edge out of it. */
export interface WalkGraph {
  readonly stateCount: number;
  /** Edge `i` leads from state `from[i]` to state `to[i]`; in the order of the document. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** By state. */
  readonly endings: Uint8Array;
}

/** A walk on integers: states, and the edges between them. */
export interface Walk {
  readonly states: readonly number[];
  readonly edges: readonly number[];
}

/** How far every state is from every sort of end. */
export interface Verdicts {
  readonly successors: IndexedAdjacency;
  /** By state that lies on a cycle: the number of its loop. */
  readonly loopOf: Int32Array;
  /** The worst that a walk from here can do; undefined for a state that no walk leaves and that is no end. */
  outcomeOf(state: number): VerdictOutcome | undefined;
  /** Hops to the nearest end that shows an outcome, or `unreached`. */
  distance(state: number, outcome: VerdictOutcome): number;
  /** The state that this walk ends at. All calls together take linear time. */
  endOf(state: number, outcome: VerdictOutcome): number;
  /** A shortest walk that shows an outcome; among equals the one whose edges come first. Takes time in its own length only. */
  walk(state: number, outcome: VerdictOutcome): Walk;
}

const endingOf: Readonly<Record<Exclude<VerdictOutcome, 'loops'>, Ending>> = {
  'dead-end': endings.deadEnd,
  refused: endings.refused,
  exits: endings.exit,
  'ends-in-role': endings.role,
};

/**
 * Judges the walks from every state at once: one search backwards from the ends of each sort, and one for the states that lie on a
 * cycle, since a walk that goes round for ever never meets a role. Linear in states plus edges; no recursion.
 */
export function judgeWalks(graph: WalkGraph): Verdicts {
  const { stateCount, from, to } = graph;
  const successors = successorsOf(stateCount, from, to);
  const predecessors = predecessorsOf(stateCount, from, to);
  const cycles = cyclesOf(stateCount, successors, predecessors);
  const distances = outcomes.map((outcome) => {
    const ends = outcome === 'loops' ? cycles.nodes : statesEnding(graph, endingOf[outcome]);
    return ends.length === 0 ? undefined : distancesTo(stateCount, predecessors, ends);
  });
  const ends = outcomes.map((): Int32Array | undefined => undefined);
  const distance = (state: number, outcome: VerdictOutcome): number => distances[outcomes.indexOf(outcome)]?.[state] ?? unreached;
  return {
    successors,
    loopOf: cycles.components.of,
    distance,
    outcomeOf: (state) => outcomes.find((_, index) => (distances[index]?.[state] ?? unreached) !== unreached),
    endOf(state, outcome) {
      const index = outcomes.indexOf(outcome);
      const found = (ends[index] ??= new Int32Array(stateCount).fill(unreached));
      return followToEnd(successors, distances[index], found, state);
    },
    walk: (state, outcome) => descend(successors, distances[outcomes.indexOf(outcome)], state),
  };
}

function statesEnding({ stateCount, endings: endingOfState }: WalkGraph, ending: Ending): Int32Array {
  const found = new Int32Array(stateCount);
  let count = 0;
  for (let state = 0; state < stateCount; state++) if (endingOfState[state] === ending) found[count++] = state;
  return found.subarray(0, count);
}

/** Goes from a state to the nearest end by taking, at every step, the first edge that comes one hop nearer. */
function descend(adjacency: IndexedAdjacency, distances: Int32Array | undefined, start: number): Walk {
  const walk = { states: [start], edges: new Array<number>() };
  if (distances === undefined) return walk;
  for (let state = start; distances[state]! > 0;) {
    const slot = nearerSlot(adjacency, distances, state);
    walk.edges.push(adjacency.edges[slot]!);
    state = adjacency.targets[slot]!;
    walk.states.push(state);
  }
  return walk;
}

function nearerSlot({ offsets, targets }: Adjacency, distances: Int32Array, state: number): number {
  const wanted = distances[state]! - 1;
  let slot = offsets[state]!;
  while (distances[targets[slot]!] !== wanted) slot++;
  return slot;
}

/** Goes the same way, but remembers the end for every state passed, so that no state is passed twice. */
function followToEnd(adjacency: Adjacency, distances: Int32Array | undefined, ends: Int32Array, start: number): number {
  if (distances === undefined) return start;
  const passed: number[] = [];
  let state = start;
  while (ends[state] === unreached && distances[state]! > 0) {
    passed.push(state);
    state = adjacency.targets[nearerSlot(adjacency, distances, state)]!;
  }
  const end = ends[state] === unreached ? state : ends[state]!;
  for (const before of passed) ends[before] = end;
  return end;
}
