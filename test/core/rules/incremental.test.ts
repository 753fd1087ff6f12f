import { sample } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '#core/graph/graph.ts';
import type { Document } from '#core/model/document.ts';
import { analysePaths } from '#core/paths/analyse.ts';
import { rules } from '#core/rules/generated/rules.ts';
import { ruleSet } from '#core/rules/rule-set.ts';
import { runRules, type RuleRun } from '#core/rules/run.ts';
import { layeredDocument } from '../../../bench/layered-document.ts';
import { legalDocument } from '../../arbitrary/legal-document.ts';
import { looseDocument } from '../../arbitrary/loose-document.ts';
import { denseDrawing, randomness } from '../paths/dense-drawing.ts';
import { editedFixtures } from './edited-fixtures.ts';
import { editAtRandom, type Spare } from './random-edit.ts';

const set = ruleSet(rules);

function run(document: Document, previous?: RuleRun): RuleRun {
  const graph = buildGraph(document);
  return runRules({ graph, paths: analysePaths(graph) }, set, previous);
}

/** Findings as text: mends are functions, and count by their name. */
const told = ({ findings }: RuleRun): readonly string[] => findings.map(({ edit, ...finding }) => JSON.stringify([finding, edit?.label]));

const editsPerDocument = 12;

/** Holds the incremental run after each of many random edits against a full run. */
function compareAll(documents: readonly Document[], seed: number): void {
  const random = randomness(seed);
  const spare: Spare = {
    nodes: documents.flatMap(({ nodes }) => [...nodes.values()]),
    edges: documents.flatMap(({ edges }) => [...edges.values()]),
  };
  for (const start of documents) {
    let document = start;
    let previous = run(document);
    for (let step = 0; step < editsPerDocument; step += 1) {
      document = editAtRandom(document, random, spare);
      const now = run(document, previous);
      expect(told(now)).toEqual(told(run(document)));
      previous = now;
    }
  }
}

describe('judging again after an edit says what judging everything says', () => {
  test('on legal documents', () => compareAll(sample(legalDocument(), { numRuns: 120, seed: 31 }), 1));
  test('on documents with faults of every sort', () => compareAll(sample(looseDocument(), { numRuns: 120, seed: 32 }), 2));
  test('on the fixtures of all rules', () => {
    compareAll(editedFixtures(34, 0), 4);
  }, 60_000);
  test('on dense drawings', () => {
    const random = randomness(33);
    compareAll(
      Array.from({ length: 120 }, () => denseDrawing(random)),
      3,
    );
  });
});

test('after one edit of a field in a large document only what hangs on it is judged again', () => {
  const before = layeredDocument(1000);
  const first = run(before);
  const role = [...before.nodes.values()].find(({ kind }) => kind === 'iam.role')!;
  const nodes = new Map(before.nodes).set(role.id, { ...role, fields: { ...role.fields, description: 'Reads uploads' } });
  const after = run({ ...before, nodes }, first);
  expect(first.judged).toBeGreaterThan(1500);
  expect(after.judged).toBeLessThan(30);
  expect(told(after)).toEqual(told(run({ ...before, nodes })));
});

test('the same document again judges nothing again', () => {
  const document = layeredDocument(100);
  expect(run(document, run(document)).judged).toBe(0);
});
