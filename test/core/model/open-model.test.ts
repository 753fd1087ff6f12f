import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openModel } from '#core/model/open-model.ts';
import { QuickReader } from '#core/model/yaml/quick-reader.ts';
import { readPair } from '#core/model/text/read-piece.ts';
import { splitText } from '#core/model/text/split-text.ts';
import { readWhole } from '#core/model/text/whole-text.ts';
import { buildDocument } from '#core/model/text/build-document.ts';
import { document } from './arbitrary.ts';
import { carelessText, seeds } from './styled-text.ts';

const mutated = (text: string, seed: number): string => {
  const at = seed % (text.length + 1);
  const pieces = [
    '',
    '',
    '"',
    "'",
    '[',
    '{',
    '}',
    ']',
    ':',
    ': ',
    '- ',
    '#',
    ' #',
    '\n',
    '\t',
    ' ',
    '  ',
    '|',
    '>',
    '&a ',
    '*a',
    '!t ',
    '? ',
    ',',
    '\r',
    '%',
    '---\n',
    '\u0000',
    '\ufeff',
    '<<: ',
    '\\',
  ];
  return text.slice(0, at) + pieces[seed % pieces.length]! + text.slice(at + (seed % 3));
};

describe('Opening a model', () => {
  test('reads what a careless writer wrote', () => {
    fc.assert(
      fc.property(document, seeds, (made, seed) => {
        const file = openModel(carelessText(made, seed));
        expect(file.diagnostics).toEqual([]);
        expect(file.document).toEqual(made);
      }),
      { numRuns: 1000 },
    );
  });

  test('in pieces says the same as reading the whole with the yaml package, whatever the text is', () => {
    fc.assert(
      fc.property(document, seeds, fc.array(fc.nat(), { maxLength: 4 }), (made, seed, mutations) => {
        let text = carelessText(made, seed);
        for (const mutation of mutations) text = mutated(text, mutation);
        const whole = readWhole(text);
        const file = openModel(text);
        file.text();
        if (!whole.isModel) return;
        expect({ text, document: file.document }).toEqual({ text, document: buildDocument(whole.sections) });
        expect(file.state).not.toBe('broken');
      }),
      { numRuns: 1000 },
    );
  });

  test('the quick reader gives up or says what the yaml package says', () => {
    let quick = 0;
    fc.assert(
      fc.property(document, seeds, fc.array(fc.nat(), { maxLength: 2 }), (made, seed, mutations) => {
        let text = carelessText(made, seed, false);
        for (const mutation of mutations) text = mutated(text, mutation);
        const reader = new QuickReader(text);
        for (const section of splitText(text)?.sections ?? [])
          for (const span of section.entries ?? [section]) {
            const value = reader.read(span.value, span.tail, span === section ? 0 : section.column);
            if (value === undefined) continue;
            quick += 1;
            const source = text.slice(span.body, span.end);
            expect({ source, problems: [], value }).toEqual({ source, ...readPair(source) });
          }
      }),
      { numRuns: 2000 },
    );
    expect(quick).toBeGreaterThan(5000);
  });
});
