import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatModel } from '#core/model/format-model.ts';
import { readLayout } from '#core/model/layout-file.ts';
import { openModel } from '#core/model/open-model.ts';
import { readReview } from '#core/model/review-file.ts';

const head = 'rolepath: 1\nname: x\n';
const codes = (text: string): readonly string[] => openModel(text).diagnostics.map(({ code }) => code);

describe('Hostile input', () => {
  test('of any characters never throws, in any reader', () => {
    const pieces = fc.constantFrom(
      'nodes:',
      '\n',
      ' ',
      '  ',
      'a',
      ': ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '&a',
      '*a',
      '#',
      '|',
      '>',
      '!',
      '%',
      '\t',
      '\r',
      '---',
      '<<',
      '?',
      '\u0000',
      'rolepath: 1\n',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (made) => {
        const file = openModel(made);
        expect(file.text()).toBe(made);
        for (const { target } of file.diagnostics) expect(target.range?.end.offset ?? 0).toBeLessThanOrEqual(made.length);
        formatModel(made);
        readLayout(made);
        readReview(made);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['brackets', `${head}nodes: ${'['.repeat(100_000)}`],
    ['maps in one line', `${head}nodes: ${'{a: '.repeat(20_000)}`],
    ['dashes', `${head}nodes:\n  ${'- '.repeat(20_000)}`],
    ['keys in one line', `${head}nodes:\n  ${'a: '.repeat(20_000)}`],
    ['indentation', `${head}nodes:\n${Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth + 1)}a:\n`).join('')}`],
  ])('nested too deeply by %s is told', (_, text) => {
    expect(codes(text)).toContain('too-deep');
  });

  test('of aliases that grow is told and not followed', () => {
    const bomb = Array.from({ length: 12 }, (_, level) => `  l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}*l${level}]`).join(
      '\n',
    );
    expect(codes(`${head}x-bomb:\n  l0: &l0 [1, 2, 3]\n${bomb}\n`)).toContain('too-many-aliases');
  });

  test.each([
    ['a key that stands twice', `${head}nodes:\n  a: { kind: iam.role }\n  a: { kind: iam.user }\n`, 'duplicate-key'],
    ['a field that stands twice', `${head}nodes:\n  a:\n    kind: iam.role\n    kind: iam.user\n`, 'duplicate-key'],
    ['a section that stands twice', `${head}nodes:\n  a: { kind: iam.role }\nnodes:\n  b: { kind: iam.user }\n`, 'duplicate-key'],
    ['a node with the id of an account', `${head}accounts:\n  a: {}\nnodes:\n  a: { kind: iam.user }\n`, 'duplicate-key'],
    ['a prototype as a key', `${head}nodes:\n  a: { kind: iam.role, __proto__: { x: 1 } }\n`, 'unsafe-key'],
    ['a second document', `${head}---\nname: y\n`, 'yaml-syntax'],
    ['a tab as indentation', `${head}nodes:\n\ta: { kind: iam.role }\n`, 'yaml-syntax'],
    ['a node without a kind', `${head}nodes:\n  a: { knid: iam.role }\n`, 'missing-key'],
    ['an id with spaces', `${head}nodes:\n  a b: { kind: iam.role }\n`, 'bad-id'],
    ['an unknown section', `${head}node:\n  a: { kind: iam.role }\n`, 'unknown-key'],
    ['a missing version', 'name: x\n', 'missing-version'],
    ['a list instead of a model', '- a\n', 'no-model'],
  ])('with %s is told, and the first counts', (_, text, code) => {
    const file = openModel(text);
    expect(file.diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    expect(file.document.nodes.get('a')?.kind ?? 'iam.role').toMatch(/iam.role|org.account/);
  });

  test('of ten million characters opens', () => {
    const text = `${head}nodes:\n${'  # filler\n'.repeat(900_000)}  a: { kind: iam.role }\n`;
    expect(openModel(text).document.nodes.size).toBe(1);
  });
});
