import { kinds } from '#core/catalog/catalog.ts';
import { sentenceCase, type Template } from './plan.ts';

const nextCode = (): string => {
  const last = Math.max(...[...kinds.values()].map((kind) => Number(kind.code.slice(1))));
  return `N${String(last + 1).padStart(2, '0')}`;
};

const label = (id: string): string =>
  sentenceCase(
    id
      .split('.')[1]!
      .replaceAll(/([A-Z])/g, ' $1')
      .toLowerCase(),
  );

const kindFile = (id: string): string => `import { defineKind } from '../../kind.ts';

export default defineKind({
  id: '${id}',
  code: '${nextCode()}',
  class: 'S',
  label: '${label(id)}',
  shortLabel: '${label(id).slice(0, 12).trim()}',
  family: 'neutral',
  placement: 'node',
  summary: '',
  containers: ['org.account'],
  cloudFormation: [],
  terraform: [],
  fields: {},
  facts: [],
});
`;

const glyphFile = `export const glyph = '<rect x="4" y="4" width="16" height="16" rx="2"/>';
`;

const testFile = (id: string): string => `import { expect, test } from 'vitest';
import { kinds } from '#core/catalog/catalog.ts';

test('${id} says what it is', () => {
  expect(kinds.get('${id}')?.summary).not.toBe('');
});
`;

/** A kind of node: its definition and glyph, with a test that fails until it says what it is. */
export const kindTemplate: Template = {
  usage: 'kind <service.camelCase>            for example: kind cognito.userPoolReplica',
  id: /^[a-z]+\.[a-z][A-Za-z0-9]*$/,
  plan: (id) => ({
    files: [
      { path: `core/catalog/kinds/${id}/kind.ts`, text: kindFile(id) },
      { path: `core/catalog/kinds/${id}/glyph.ts`, text: glyphFile },
      { path: `test/core/catalog/kinds/${id}.test.ts`, text: testFile(id) },
    ],
    next: [
      'Run `npm run generate`: until then the compiler does not know the id.',
      `Fill in core/catalog/kinds/${id}/kind.ts: class (it decides which edges are legal), summary, containers, fields with their sources.`,
      'Draw the glyph: strokes of width 1.75 in a box of 24 by 24, in currentColor.',
      'Where it becomes AWS resources, add lower.ts beside it, and lift.ts where importers should recognise it.',
      'Run `npm run generate` again: schema, pages, palette and inspector follow.',
    ],
  }),
};
