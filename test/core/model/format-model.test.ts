import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatModel } from '#core/model/format-model.ts';
import { openModel } from '#core/model/open-model.ts';
import { printDocument } from '#core/model/print-document.ts';
import { document } from './arbitrary.ts';
import { carelessText, seeds } from './styled-text.ts';

const formatted = (text: string): string => {
  const result = formatModel(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const notes = (text: string): readonly string[] => [...text.matchAll(/note \d+/g)].map(([note]) => note).sort();

describe('Formatting a model', () => {
  test('puts sections in order, fields in two columns, quotes only where they are needed, and keeps comments', () => {
    const text = `# top

nodes: # all of them
    # the front
    web: {"kind": 'client.app',   label: "Web"}   # beside
    role:
        kind: "iam.role"

        # how long
        maxSessionDuration: 3600   # seconds
        tags: [ a,   # first
                b ]


    # the end
name:   "Web app"
rolepath: 1`;
    expect(formatted(text)).toBe(`# top

rolepath: 1
name: Web app

nodes:  # all of them
  # the front
  web: { kind: client.app, label: Web }  # beside
  role:
    kind: iam.role
    # how long
    maxSessionDuration: 3600  # seconds
    tags:
      - a  # first
      - b

  # the end
`);
  });

  test('keeps meaning and comments, and doing it twice is doing it once', () => {
    fc.assert(
      fc.property(document, seeds, (made, seed) => {
        const text = carelessText(made, seed);
        const once = formatted(text);
        const [before, after] = [openModel(text).document, openModel(once).document];
        expect({ text, once, document: after }).toEqual({ text, once, document: before });
        for (const section of ['personas', 'nodes', 'edges', 'expect'] as const)
          expect(Array.from<string>(after[section].keys())).toEqual(Array.from<string>(before[section].keys()));
        expect({ text, notes: notes(once) }).toEqual({ text, notes: notes(text) });
        expect({ text, once: formatted(once) }).toEqual({ text, once });
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves a printed document as it is', () => {
    fc.assert(
      fc.property(document, (made) => {
        const text = printDocument(made);
        expect(formatted(text)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('refuses what is not valid and what aliases hold together', () => {
    expect(formatModel('rolepath: 1\nnodes: [')).toMatchObject({ ok: false, error: [{ code: 'yaml-syntax' }] });
    expect(formatModel('rolepath: 1\nnodes:\n  a: &a { kind: iam.role }\n  b: *a\n')).toMatchObject({
      ok: false,
      error: [{ code: 'cannot-format' }],
    });
  });
});
