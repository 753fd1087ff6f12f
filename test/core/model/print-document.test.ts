import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openModel } from '#core/model/open-model.ts';
import { printDocument } from '#core/model/print-document.ts';
import { document } from './arbitrary.ts';

describe('A printed document', () => {
  test('reads as the same document, without complaint', () => {
    fc.assert(
      fc.property(document, (made) => {
        const file = openModel(printDocument(made));
        expect(file.diagnostics).toEqual([]);
        expect(file.document).toEqual(made);
        for (const section of ['nodes', 'edges', 'personas', 'expect'] as const)
          expect([...file.document[section].keys()]).toEqual([...made[section].keys()]);
      }),
      { numRuns: 1000 },
    );
  });
});
