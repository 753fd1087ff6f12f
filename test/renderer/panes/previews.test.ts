import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import mermaidExporter from '#core/export/mermaid/exporter.ts';
import { fileRows } from '#renderer/panes/previews/file-rows.ts';
import { highlightLine, languageOf, type CodeLanguage } from '#renderer/panes/previews/highlight.ts';
import { mermaidScope } from '#renderer/panes/previews/mermaid-scope.ts';
import { sample } from './sample-graph.ts';

const marked = (language: CodeLanguage, line: string): string =>
  highlightLine(language, line)
    .map(({ text, kind }) => (kind ? `<${kind}>${text}</>` : text))
    .join('');

describe('A line of code', () => {
  test.each<[CodeLanguage, string, string]>([
    ['yaml', 'kind: iam.role # why', '<key>kind</>: iam.role<comment> # why</>'],
    ['yaml', "  prod: { accountId: '1' }", "<key>  prod</>: { <key>accountId</>: <string>'1'</> }"],
    ['typescript', "import { a } from 'b';", "<keyword>import</> { a } <keyword>from</> <string>'b'</>;"],
    ['mermaid', '  a -->|"b"| c', '  a <key>--></>|<string>"b"</>| c'],
    ['json', '"a": [1, true]', '<key>"a"</>: [<number>1</>, <keyword>true</>]'],
    ['text', 'kind: # no', 'kind: # no'],
  ])('in %s is coloured lightly: %s', (language, line, expected) => {
    expect(marked(language, line)).toBe(expected);
  });

  test('keeps every letter, whatever it says', () => {
    const language = fc.constantFrom<CodeLanguage>('yaml', 'mermaid', 'typescript', 'json', 'markdown', 'text');
    fc.assert(
      fc.property(language, fc.string(), (name, line) => {
        expect(
          highlightLine(name, line)
            .map((token) => token.text)
            .join(''),
        ).toBe(line);
      }),
    );
  });

  test('gets its language from the ending of its file', () => {
    expect(['lib/a-stack.ts', 'cdk.json', 'README.md', 'x.mmd', 'Makefile'].map(languageOf)).toEqual([
      'typescript',
      'json',
      'markdown',
      'mermaid',
      'text',
    ]);
  });
});

describe('The files of an export', () => {
  test('stand under their folders, folders first', () => {
    const rows = fileRows(['README.md', 'lib/b.ts', 'bin/app.ts', 'lib/a/deep.ts', 'a.json']);
    expect(rows.map((row) => `${'  '.repeat(row.depth)}${row.name}${row.isFolder ? '/' : ''}`)).toEqual([
      'bin/',
      '  app.ts',
      'lib/',
      '  a/',
      '    deep.ts',
      '  b.ts',
      'README.md',
      'a.json',
    ]);
  });
});

describe('What the Mermaid preview draws', () => {
  const drawn = (choice: string): string =>
    mermaidExporter.write(sample, { ...mermaidExporter.defaults, scope: mermaidScope(sample, choice) }).files[0]!.text;

  test('is one account, or the walks of an entry, when chosen', () => {
    expect(drawn('account prod')).not.toContain('customer([');
    expect(drawn('entry customer')).toContain('customer([');
    expect(drawn('entry customer')).not.toContain('Member role');
  });

  test('is the whole model when the chosen element is gone', () => {
    expect(drawn('account gone')).toBe(drawn('model'));
  });
});
