import { describe, expect, test } from 'vitest';
import { searchFrom } from '#core/paths/breadth-first.ts';
import { componentsOf } from '#core/paths/components.ts';
import { successorsOf } from '#core/paths/csr.ts';
import { endings, judgeWalks } from '#core/paths/verdicts.ts';
import { reachedTargets } from '#core/paths/who-reaches.ts';
import { buildGraph } from '#core/graph/graph.ts';
import { analysePaths } from '#core/paths/analyse.ts';
import type { Document, Edge, Node } from '#core/model/document.ts';
import { randomness } from './dense-drawing.ts';

const hops = 1_000_000;
const from = Int32Array.from({ length: hops }, (_, index) => index);
const to = from.map((index) => index + 1);

describe('a chain of 1,000,000 hops', () => {
  test('is judged, with its witness', () => {
    const states = new Uint8Array(hops + 1);
    states[hops] = endings.role;
    const verdicts = judgeWalks({ stateCount: hops + 1, from, to, endings: states });
    expect(verdicts.outcomeOf(0)).toBe('ends-in-role');
    expect(verdicts.walk(0, 'ends-in-role').edges).toHaveLength(hops);
    expect(verdicts.endOf(0, 'ends-in-role')).toBe(hops);
  });

  test('that closes to a ring is a loop', () => {
    const ring = judgeWalks({ stateCount: hops, from, to: to.map((state) => state % hops), endings: new Uint8Array(hops) });
    expect(ring.outcomeOf(hops - 1)).toBe('loops');
    expect(new Set(ring.loopOf).size).toBe(1);
  });

  test('is searched and condensed', () => {
    const successors = successorsOf(hops + 1, from, to);
    expect(searchFrom(hops + 1, successors, [0]).order).toHaveLength(hops + 1);
    expect(reachedTargets(hops + 1, successors, () => componentsOf(hops + 1, successors), [0], [5, hops])).toEqual([[0, 1]]);
  });

  test('may be a drawing of roles that chain', () => {
    const length = 100_000;
    const nodes = new Map<string, Node>([['code', { id: 'code', kind: 'compute.workload', fields: {} }]]);
    const edges = new Map<string, Edge>([['start', { id: 'start', from: 'code', to: 'r0', kind: 'execution-role', fields: {} }]]);
    for (let i = 0; i < length; i++) {
      nodes.set(`r${i}`, { id: `r${i}`, kind: 'iam.role', fields: {} });
      edges.set(`e${i}`, { id: `e${i}`, from: `r${i}`, to: `r${i + 1}`, kind: 'role-chaining', fields: {} });
    }
    const document: Document = { version: 1, name: 'Chain', nodes, edges, personas: new Map(), expect: new Map() };
    expect(analysePaths(buildGraph(document)).whoReachesWhat().get('code')).toHaveLength(length);
  });
});

test('who reaches what agrees with one search for every source on 100 random graphs of up to 200 nodes', () => {
  const random = randomness(3);
  for (let run = 0; run < 100; run++) {
    const count = 2 + random.below(200);
    const edgeCount = random.below(count * 3);
    const any = (): Int32Array => Int32Array.from({ length: edgeCount }, () => random.below(count));
    const successors = successorsOf(count, any(), any());
    const sources = Array.from({ length: random.pick([1, 2, 5]) }, () => random.below(count));
    const targets = Array.from({ length: count }, (_, index) => index).filter(() => random.chance(0.5));
    const expected = sources.map((source) => {
      const search = searchFrom(count, successors, [source]);
      return targets.flatMap((target, index) => (search.has(target) ? [index] : []));
    });
    expect(reachedTargets(count, successors, () => componentsOf(count, successors), sources, targets)).toEqual(expected);
  }
});
