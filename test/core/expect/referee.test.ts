import { expect, test } from 'vitest';
import { checkExpectations } from '#core/expect/check-expectations.ts';
import { buildGraph } from '#core/graph/graph.ts';
import type { Document } from '#core/model/document.ts';
import { analysePaths } from '#core/paths/analyse.ts';
import { denseDrawing, randomness } from '../paths/dense-drawing.ts';

const principals = 'iam.role or iam.user or sso.reservedRole';

/** What holds of some statements, by statement and value. */
function held(document: Document, entries: Iterable<readonly [string, string]>): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  for (const [statement, value] of entries) {
    const [answer] = checkExpectations(buildGraph({ ...document, expect: new Map([[statement, value]]) }));
    if (answer!.outcome !== 'unreadable') found.set(`${statement}: ${value}`, answer!.outcome === 'holds');
  }
  return found;
}

const gateKinds = new Set([
  'client.app',
  'compute.workload',
  'idp.oidc',
  'iam.role',
  'api.tokenProtected',
  'sso.principal',
  'directory.selfManagedAd',
]);

/** Nodes whose edges may be taken away without a change of what the other edges mean. */
const gatesOf = (document: Document): readonly string[] =>
  [...document.nodes.values()]
    .filter(({ kind }) => gateKinds.has(kind))
    .map(({ id }) => id)
    .slice(0, 6);

const withoutEdgesAt = (document: Document, node: string): Document => ({
  ...document,
  edges: new Map([...document.edges].filter(([, { from, to }]) => from !== node && to !== node)),
});

test('expectations say of 300 dense drawings what the path engine says', () => {
  const random = randomness(7);
  const seen = { reached: 0, unreached: 0, always: 0, sound: 0, gated: 0 };
  for (let made = 0; made < 300; made += 1) {
    const document = denseDrawing(random);
    const paths = analysePaths(buildGraph(document));
    for (const { entry, outcome } of paths.verdicts.slice(0, 3)) {
      const all = `every path from "${entry}" ends in ${principals}`;
      expect(held(document, [[all, 'always']]).get(`${all}: always`)).toBe(outcome === 'ends-in-role');
      seen.sound += outcome === 'ends-in-role' ? 1 : 0;
      for (const { id } of [...document.nodes.values()].filter(({ kind }) => kind === 'iam.role').slice(0, 3)) {
        const reaches = `"${entry}" reaches "${id}"`;
        const ends = `every path from "${entry}" ends in "${id}"`;
        const answers = held(document, [
          [reaches, 'never'],
          [reaches, 'sometimes'],
          [reaches, 'always'],
          [ends, 'always'],
          [`only "${entry}" reach "${id}"`, 'always'],
          [`nobody reaches "${id}"`, 'always'],
        ]);
        const isReached = paths.shortestPath(entry, id) !== undefined;
        expect(answers.get(`${reaches}: never`)).toBe(!isReached);
        expect(answers.get(`${reaches}: sometimes`)).toBe(isReached);
        const isAlways = answers.get(`${reaches}: always`)!;
        if (isAlways) expect(isReached).toBe(true);
        const endsThere = outcome === 'ends-in-role' && paths.endsOf(entry).roles.join() === id;
        expect(answers.get(`${ends}: always`)).toBe(endsThere);
        if (endsThere) expect(isAlways).toBe(true);
        for (const gate of gatesOf(document).filter((one) => one !== entry && one !== id)) {
          const isLeft = analysePaths(buildGraph(withoutEdgesAt(document, gate))).shortestPath(entry, id) !== undefined;
          const only = held(document, [[reaches, `only through "${gate}"`]]).get(`${reaches}: only through "${gate}"`);
          expect(only).toBe(isReached && !isLeft);
          seen.gated += only ? 1 : 0;
        }
        if (isReached) expect(answers.get(`nobody reaches "${id}": always`)).toBe(false);
        if (answers.get(`nobody reaches "${id}": always`)) expect(answers.get(`only "${entry}" reach "${id}": always`)).toBe(true);
        seen[isReached ? 'reached' : 'unreached'] += 1;
        seen.always += isAlways ? 1 : 0;
      }
    }
  }
  for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(10);
});

test('takes time linear in the drawing, where walks double at every step', () => {
  const steps = 2_000;
  const nodes = new Map<string, Document['nodes'] extends ReadonlyMap<string, infer N> ? N : never>();
  const edges = new Map<string, Document['edges'] extends ReadonlyMap<string, infer E> ? E : never>();
  const role = (id: string): void => void nodes.set(id, { id, kind: 'iam.role', fields: {} });
  const link = (from: string, to: string, kind = 'role-chaining'): void =>
    void edges.set(`${from}-${to}`, { id: `${from}-${to}`, from, to, kind, fields: {} });
  nodes.set('job', { id: 'job', kind: 'compute.workload', fields: { workloadType: 'lambda' } });
  role('r0');
  link('job', 'r0', 'execution-role');
  for (let step = 1; step <= steps; step += 1) {
    for (const id of [`a${step}`, `b${step}`, `r${step}`]) role(id);
    for (const side of ['a', 'b']) {
      link(`r${step - 1}`, `${side}${step}`);
      link(`${side}${step}`, `r${step}`);
    }
  }
  const claims = new Map([
    [`job reaches r${steps}`, 'always'],
    [`job reaches a${steps}`, `only through r${steps - 1}`],
    [`r${steps} needs mfa`, 'never'],
    [`only job reach r${steps}`, 'always'],
  ]);
  const graph = buildGraph({ version: 1, name: 'Ladder', nodes, edges, personas: new Map(), expect: claims });
  const start = performance.now();
  expect(checkExpectations(graph).map(({ outcome }) => outcome)).toEqual(['holds', 'holds', 'holds', 'holds']);
  expect(performance.now() - start).toBeLessThan(2_000);
});
