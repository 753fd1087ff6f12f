import { sample } from 'fast-check';
import { create } from 'mutative';
import { expect, test } from 'vitest';
import { judgeDocument } from '#core/judge/judge.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import type { Document } from '#core/model/document.ts';
import { legalDocument } from '../../arbitrary/legal-document.ts';
import { looseDocument } from '../../arbitrary/loose-document.ts';
import { denseDrawing, randomness } from '../paths/dense-drawing.ts';

const same = (a: Diagnostic, b: Diagnostic): boolean =>
  a.code === b.code && a.message === b.message && a.target.node === b.target.node && a.target.edge === b.target.edge;

/** What a mend of the drawing's shape makes legal or draws anew, other rules judge only then: that fault is theirs, not the mend's. */
const isRevealed = (finding: Diagnostic, error: string): boolean => finding.code.startsWith('IDF-1') && /^IDF-[2-9]/.test(error);

/** Errors by code and place: what a mend must not add to. A mended path may stop further on; that is not a new fault of the mend. */
const errors = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics
    .filter(({ severity, code }) => severity === 'error' && code !== 'IDF-101' && code !== 'IDF-103')
    .map(({ code, target }) => `${code} ${target.node} ${target.edge} ${target.field}`);

function mendAll(documents: Iterable<Document>): number {
  let mends = 0;
  for (const document of documents) {
    const { diagnostics, fixes } = judgeDocument(document);
    const known = new Set(errors(diagnostics));
    for (const [finding, edit] of fixes) {
      mends += 1;
      const after = judgeDocument(
        create(document, (draft) => {
          edit.change(draft);
        }),
      ).diagnostics;
      expect(after.filter((one) => same(one, finding))).toEqual([]);
      expect(
        errors(after).filter((error) => !known.has(error) && !isRevealed(finding, error)),
        edit.label,
      ).toEqual([]);
    }
  }
  return mends;
}

test('a mend removes its finding and adds no error in 1,000 random documents', () => {
  const random = randomness(99);
  const dense = Array.from({ length: 600 }, () => denseDrawing(random));
  expect(mendAll(dense)).toBeGreaterThan(50);
  mendAll(sample(legalDocument(), { numRuns: 200, seed: 5 }));
  mendAll(sample(looseDocument(), { numRuns: 200, seed: 6 }));
});
