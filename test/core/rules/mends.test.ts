import { sample } from 'fast-check';
import { create } from 'mutative';
import { describe, expect, test } from 'vitest';
import { judgeDocument } from '#core/judge/judge.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import type { Document } from '#core/model/document.ts';
import type { Edit } from '#core/model/edit.ts';
import { rules } from '#core/rules/generated/rules.ts';
import { legalDocument } from '../../arbitrary/legal-document.ts';
import { looseDocument } from '../../arbitrary/loose-document.ts';
import { denseDrawing, randomness } from '../paths/dense-drawing.ts';
import { editedFixtures, fixtureOf } from './edited-fixtures.ts';

const same = (a: Diagnostic, b: Diagnostic): boolean =>
  a.code === b.code && a.message === b.message && a.target.node === b.target.node && a.target.edge === b.target.edge;

/**
 * What a mend of the drawing's shape makes legal or draws anew, other rules judge only then - which tokens come to a new identity pool
 * included (IDF-114, IDF-115): that fault is theirs, not the mend's. A statement of a trust policy that is wrong in two ways shows the
 * second once the first is mended.
 */
function isRevealed(finding: Diagnostic, { code, target }: Diagnostic): boolean {
  if (finding.code.startsWith('IDF-1')) return /^IDF-(?:[2-9]|11[45])/.test(code);
  return finding.code.startsWith('IDF-2') && code.startsWith('IDF-2') && target.node === finding.target.node;
}

/** What a mend must not add to. A mended path may stop further on; that is not a new fault of the mend. */
const errors = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.filter(({ severity, code }) => severity === 'error' && code !== 'IDF-101' && code !== 'IDF-103');

const placed = ({ code, target }: Diagnostic): string => `${code} ${target.node} ${target.edge} ${target.field}`;

const mended = (document: Document, edit: Edit): readonly Diagnostic[] =>
  judgeDocument(
    create(document, (draft) => {
      edit.change(draft);
    }),
  ).diagnostics;

/** Performs every mend of documents alone, and counts those of each rule. */
function mendAll(documents: Iterable<Document>): ReadonlyMap<string, number> {
  const mends = new Map<string, number>();
  for (const document of documents) {
    const { diagnostics, fixes } = judgeDocument(document);
    const known = new Set(errors(diagnostics).map(placed));
    for (const [finding, edit] of fixes) {
      const { name = '' } = finding;
      mends.set(name, (mends.get(name) ?? 0) + 1);
      const after = mended(document, edit);
      expect(
        after.filter((one) => same(one, finding)),
        `${name}: ${edit.label}`,
      ).toEqual([]);
      const added = errors(after).filter((error) => !known.has(placed(error)) && !isRevealed(finding, error));
      expect(added, `${name}: ${edit.label}`).toEqual([]);
    }
  }
  return mends;
}

/** The rules that have a mend for something in their own faulty fixture. */
const mending = rules
  .filter(({ name }) => [...judgeDocument(fixtureOf(name, 'faulty')).fixes.keys()].some((finding) => finding.name === name))
  .map(({ name }) => name);

describe('a mend removes its finding and adds no error', () => {
  test('in the fixtures, as they are and edited, where every rule that has a mend offers it', () => {
    const mends = mendAll([0, 2, 6].flatMap((edits) => editedFixtures(100 + edits, edits)));
    expect(mending.length).toBeGreaterThan(60);
    expect(mending.filter((name) => !mends.has(name))).toEqual([]);
  }, 60_000);

  test('in random legal documents with their fields', () => {
    expect(mendAll(sample(legalDocument(), { numRuns: 500, seed: 5 })).size).toBeGreaterThan(20);
  }, 60_000);

  test('in documents with faults of every sort', () => {
    mendAll(sample(looseDocument(), { numRuns: 300, seed: 6 }));
  }, 60_000);

  test('in dense drawings', () => {
    const random = randomness(99);
    const mends = mendAll(Array.from({ length: 600 }, () => denseDrawing(random)));
    expect([...mends.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(50);
  }, 60_000);
});
