import { sample } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '#core/graph/graph.ts';
import type { Document } from '#core/model/document.ts';
import { analysePaths } from '#core/paths/analyse.ts';
import { rules } from '#core/rules/generated/rules.ts';
import { ruleSet } from '#core/rules/rule-set.ts';
import { runRules } from '#core/rules/run.ts';
import { legalDocument } from '../../arbitrary/legal-document.ts';
import { looseDocument } from '../../arbitrary/loose-document.ts';
import { denseDrawing, randomness } from '../paths/dense-drawing.ts';
import { editedFixtures } from './edited-fixtures.ts';

const set = ruleSet(rules);

/** Runs every rule over documents, and counts the findings of each. */
function findingsByRule(documents: Iterable<Document>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const document of documents) {
    const graph = buildGraph(document);
    for (const { name } of runRules({ graph, paths: analysePaths(graph) }, set).findings)
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

describe('no rule throws', () => {
  test('on 1,000 legal documents', () => {
    const counts = findingsByRule(sample(legalDocument(), { numRuns: 1000, seed: 71 }));
    expect(counts.size).toBeGreaterThan(60);
  }, 20_000);

  test('on 300 documents with faults of every sort', () => {
    expect(findingsByRule(sample(looseDocument(), { numRuns: 300, seed: 72 })).size).toBeGreaterThan(20);
  }, 20_000);

  test('on edited fixtures, in which nearly every rule finds something', () => {
    expect(findingsByRule([...editedFixtures(74, 3), ...editedFixtures(75, 8)]).size).toBeGreaterThan(175);
  }, 20_000);

  test('on 300 dense drawings', () => {
    const random = randomness(73);
    expect(findingsByRule(Array.from({ length: 300 }, () => denseDrawing(random))).size).toBeGreaterThan(20);
  }, 20_000);
});
