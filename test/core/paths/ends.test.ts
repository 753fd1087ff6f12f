import { expect, test } from 'vitest';
import { buildGraph } from '#core/graph/graph.ts';
import { analysePaths } from '#core/paths/analyse.ts';
import type { PathEnds, Verdict, Witness } from '#core/paths/analysis.ts';
import { denseDrawing, randomness } from './dense-drawing.ts';

/** Every end of a walk by sort, place and last edge, with the length of its witness. */
function ends({ deadEnds, refusals, loops, exits }: PathEnds): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (sort: string, place: string, { edges }: Witness): void => void found.set(`${sort} ${place}`, edges.length);
  for (const { node, why, witness } of deadEnds) add('dead-end', `${node} ${why} ${isOfStep(why) ? witness.edges.at(-1) : ''}`, witness);
  for (const { edge, witness } of refusals) add('refused', edge, witness);
  for (const { nodes, witness } of loops) add('loops', nodes.join(), witness);
  for (const { node, as, witness } of exits) add('exits', `${node} ${as}`, witness);
  return found;
}

/** Two steps to one node that both lead nowhere for one reason are two ends; what is said of a node is one end, however it is reached. */
const isOfStep = (why: string): boolean => !/^(?:"|No role edge|Assignment|Entitlement|The tokens of)/.test(why);

const nearest = (found: ReadonlyMap<string, number>, sort: string): number =>
  Math.min(...[...found].filter(([key]) => key.startsWith(`${sort} `)).map(([, hops]) => hops));

const hopsTo = (end: { readonly witness: Witness } | undefined): number => end?.witness.edges.length ?? Infinity;

test('the nearest end of every sort is the one that the verdict names, in 1,000 dense drawings', () => {
  const random = randomness(17);
  for (let run = 0; run < 1_000; run++) {
    const paths = analysePaths(buildGraph(denseDrawing(random)));
    for (const verdict of paths.verdicts) {
      const found = ends(paths.endsOf(verdict.entry));
      const told: Verdict = verdict;
      expect(nearest(found, 'dead-end')).toBe(hopsTo(told.deadEnd));
      expect(nearest(found, 'refused')).toBe(hopsTo(told.refusal));
      expect(nearest(found, 'loops')).toBe(hopsTo(told.loop));
      expect(nearest(found, 'exits')).toBe(hopsTo(told.exit));
      expect(paths.endsOf(verdict.entry).roles[0]).toBe(told.role?.node);
    }
  }
});

test('the ends of all entries together are those of each, from the nearest entry, in 1,000 dense drawings', () => {
  const random = randomness(18);
  let count = 0;
  for (let run = 0; run < 1_000; run++) {
    const paths = analysePaths(buildGraph(denseDrawing(random)));
    const expected = new Map<string, number>();
    for (const { entry } of paths.verdicts)
      for (const [key, hops] of ends(paths.endsOf(entry))) expected.set(key, Math.min(hops, expected.get(key) ?? Infinity));
    expect(ends(paths.allEnds())).toEqual(expected);
    count += expected.size;
  }
  expect(count).toBeGreaterThan(1_000);
});

test('an entry that is not there has no ends', () => {
  const paths = analysePaths(buildGraph(denseDrawing(randomness(1))));
  expect(paths.endsOf('nobody')).toEqual({ deadEnds: [], refusals: [], loops: [], exits: [], roles: [] });
});
