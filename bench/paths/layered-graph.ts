import { endings, type WalkGraph } from '#core/paths/verdicts.ts';

/** A graph in eight layers, from entries to roles, as identity flows are drawn; some edges lead back. */
export interface LayeredGraph extends WalkGraph {
  readonly entries: readonly number[];
}

const layers = 8;
const firstRoleLayer = 6;

/** Two in a hundred edges lead to an earlier layer; roles stand in the last two layers, and what leads nowhere before them is a dead end. */
export function layeredGraph(nodeCount: number, edgeCount: number): LayeredGraph {
  const random = linearCongruence(20_261_121);
  const width = Math.max(1, Math.floor(nodeCount / layers));
  const stateCount = width * layers;
  const walking = width * firstRoleLayer;
  const from = new Int32Array(edgeCount);
  const to = new Int32Array(edgeCount);
  const goesOn = new Uint8Array(stateCount);
  for (let edge = 0; edge < edgeCount; edge++) {
    const source = random(walking);
    const next = Math.floor(source / width) + 1;
    from[edge] = source;
    to[edge] = random(100) < 2 ? random(walking) : next * width + random(width);
    goesOn[source] = 1;
  }
  const ending = Uint8Array.from(goesOn, (isOpen, state) => (isOpen ? endings.open : state < walking ? endings.deadEnd : endings.role));
  return { stateCount, from, to, endings: ending, entries: Array.from({ length: width }, (_, state) => state) };
}

/** Whole numbers below a limit, the same in every run (Numerical Recipes' constants). */
function linearCongruence(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return Math.floor(((state >>> 0) / 4_294_967_296) * limit);
  };
}
