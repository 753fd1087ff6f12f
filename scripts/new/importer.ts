import { pascalCase, sentenceCase, type Template } from './plan.ts';

const importerFile = (id: string): string => `import type { Lifted } from '../../catalog/lifting.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';

export interface Read${pascalCase(id)} extends Lifted {
  /** What was not understood, with its place in the text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads ${sentenceCase(id)}. Never throws: what it does not understand becomes diagnostics. */
export function read${pascalCase(id)}(text: string): Read${pascalCase(id)} {
  const diagnostic: Diagnostic = {
    code: 'not-understood',
    severity: 'error',
    message: \`Nothing was understood in \${text.length} characters of ${sentenceCase(id)}.\`,
    target: {},
  };
  return { nodes: [], edges: [], diagnostics: [diagnostic] };
}
`;

const testFile = (id: string): string => `import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { read${pascalCase(id)} } from '#core/import/${id}/read-${id}.ts';

test('never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(read${pascalCase(id)}(text).diagnostics.length).toBeGreaterThan(0);
    }),
  );
});

test.todo('finds the nodes and edges of a real file');
`;

/** An importer that understands nothing yet and says so. */
export const importerTemplate: Template = {
  usage: 'importer <kebab-case>               for example: importer cloudformation',
  id: /^[a-z]+(-[a-z0-9]+)*$/,
  plan: (id) => ({
    files: [
      { path: `core/import/${id}/read-${id}.ts`, text: importerFile(id) },
      { path: `test/core/import/${id}/read-${id}.test.ts`, text: testFile(id) },
    ],
    next: [
      `Read the format in core/import/${id}/read-${id}.ts; turn resources into nodes and edges with the \`lift\` of each kind.`,
      'Put a real file beside the pending test and write down by hand what must be found in it.',
    ],
  }),
};
