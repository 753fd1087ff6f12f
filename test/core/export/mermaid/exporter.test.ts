// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import mermaidExporter, { type MermaidOptions } from '#core/export/mermaid/exporter.ts';
import { buildGraph } from '#core/graph/graph.ts';
import type { Document } from '#core/model/document.ts';
import { openModel } from '#core/model/open-model.ts';
import { legalDocument } from '../../../arbitrary/legal-document.ts';
import { looseDocument } from '../../../arbitrary/loose-document.ts';
import { expectedPicture, pictureOf } from './expected.ts';
import { parseFlowchart, type ParsedFlowchart } from './oracle.ts';
import { documentOf, oneStar, partner, twoAccounts, webApp } from './small-models.ts';

const exampleFolder = join(import.meta.dirname, '../../../../examples');
const examples = readdirSync(exampleFolder).filter((name) => name.endsWith('.rolepath.yaml'));

const write = (document: Document, options: Partial<MermaidOptions> = {}) =>
  mermaidExporter.write(buildGraph(document), { ...mermaidExporter.defaults, ...options });

const textOf = (document: Document, options?: Partial<MermaidOptions>): string => write(document, options).files[0]!.text;

const idsOf = (parsed: ParsedFlowchart): string[] => [...parsed.nodes.keys(), ...parsed.subgraphs.keys()].sort();

async function expectWhole(document: Document): Promise<void> {
  const exported = write(document, { maxCharacters: 5_000_000, maxEdges: 5000 });
  expect(exported.files).toHaveLength(1);
  const parsed = await parseFlowchart(exported.files[0]!.text);
  expect(pictureOf(parsed)).toEqual(expectedPicture(buildGraph(document)));
  for (const id of idsOf(parsed)) expect(id).toMatch(/^\w+$/);
}

describe("Mermaid's own parser finds exactly the nodes, edges and subgraphs of", () => {
  test.each(examples)('the example %s', async (name) => {
    const text = await readFile(join(exampleFolder, name), 'utf8');
    const { document } = openModel(text);
    expect(document.nodes.size).toBeGreaterThan(0);
    await expectWhole(document);
  });

  test('500 random legal models with hostile names', async () => {
    await fc.assert(fc.asyncProperty(legalDocument(), expectWhole), { numRuns: 500 });
  });

  test('200 random models with illegal edges, circles of containers and unknown kinds', async () => {
    await fc.assert(fc.asyncProperty(looseDocument(), expectWhole), { numRuns: 200 });
  });

  test('a model whose ids are words of Mermaid', async () => {
    const words =
      'end End graph subgraph flowchart style linkStyle classDef class click call href default interpolate direction LR TB v o x'.split(
        ' ',
      );
    await expectWhole(
      documentOf(
        'Words',
        words.map((id) => ({ id, kind: 'iam.role' })),
        words.map((id) => ['end', id, 'role-chaining'] as const),
      ),
    );
  });

  test('a model whose labels look like styles, links, icons, lists and comments', async () => {
    const labels = [
      'style a:b#quot;c;',
      'classDef x fill:#fff;',
      'https://a.example/b',
      'fa:fa-user',
      '1. one',
      '- one',
      '%% none',
      '%%{init: {}}%%',
      '**x** _y_',
      '$$x$$',
      'ﬂ°°35¶ß',
      '---',
      '&lt;b&gt;',
    ];
    await expectWhole(
      documentOf(
        'Labels',
        labels.map((label, index) => ({ id: `style${index}`, kind: 'iam.role', label })),
        [],
      ),
    );
  });
});

describe('A model', () => {
  test('has its four families as classes, and what exists elsewhere drawn dashed', async () => {
    const { nodes } = await parseFlowchart(textOf(partner));
    expect(nodes.get('data')?.classes).toEqual(['core', 'elsewhere']);
    expect(nodes.get('job')?.classes).toEqual(['core']);
    expect(textOf(webApp)).toContain('classDef customer fill:#E8F5E9,stroke:#388E3C,color:#1B4D1F');
  });

  test('draws an edge between a container and its contents from a node of its own', async () => {
    const parsed = await parseFlowchart(textOf(partner));
    expect(parsed.subgraphs.get('ours')?.nodes).toContain('ours_self');
    expect(parsed.edges.filter((edge) => edge.to === 'admin').map((edge) => edge.from)).toEqual(['ours_self', 'theirs']);
  });

  test('shows STS calls as nodes when asked', async () => {
    const folded = await parseFlowchart(textOf(partner));
    const unfolded = await parseFlowchart(textOf(partner, { sts: 'nodes' }));
    const calls = [...unfolded.nodes].filter(([id]) => id.startsWith('sts_'));
    expect(calls).toHaveLength(2);
    expect(unfolded.edges).toHaveLength(folded.edges.length + 2);
    const chain = unfolded.edges.filter((edge) => edge.from === 'sts_e2' || edge.to === 'sts_e2');
    expect(chain.map((edge) => [edge.from, edge.to])).toEqual([
      ['job', 'sts_e2'],
      ['sts_e2', 'data'],
    ]);
  });

  test('is drawn from top to bottom when asked', () => {
    expect(textOf(webApp, { direction: 'TB' })).toContain('\nflowchart TB\n');
  });

  test('gives the same bytes every time', () => {
    expect(textOf(partner)).toBe(textOf(structuredClone(partner)));
  });

  test.each([
    ['web-app', webApp],
    ['partner', partner],
  ])('is written as the golden file %s.mmd says', async (name, document) => {
    await expect(textOf(document)).toMatchFileSnapshot(`golden/${name}.mmd`);
  });
});

describe('A part of a model', () => {
  test('as one path shows its nodes, its edges and the containers around them', async () => {
    const scope = { type: 'path', nodes: ['customer', 'spa', 'web'], edges: ['e1', 'e2'] } as const;
    const parsed = await parseFlowchart(textOf(webApp, { scope }));
    expect(idsOf(parsed)).toEqual(['customer', 'members', 'prod', 'spa', 'web']);
    expect(parsed.edges).toHaveLength(2);
  });

  test('as one account shows its nodes and the outer ends of its edges', async () => {
    const parsed = await parseFlowchart(textOf(partner, { scope: { type: 'account', account: 'theirs' } }));
    expect(idsOf(parsed)).toEqual(['admin', 'data', 'job', 'ours', 'theirs']);
    expect(parsed.edges.map((edge) => edge.to).sort()).toEqual(['admin', 'data']);
  });

  test('that does not exist is told', () => {
    const { diagnostics } = write(webApp, { scope: { type: 'account', account: 'nowhere' } });
    expect(diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.message])).toEqual([
      ['unknown-scope', 'The model has no "nowhere" to draw.'],
    ]);
    expect(write(webApp, { scope: { type: 'path', nodes: ['spa', 'gone'], edges: ['e99'] } }).diagnostics).toHaveLength(2);
  });
});

describe('A model over the limits of Mermaid', () => {
  test.each([
    ['parts that no edge joins', twoAccounts(40), { maxEdges: 50, maxCharacters: 50_000 }],
    ['one star of edges', oneStar(90), { maxEdges: 40, maxCharacters: 50_000 }],
    ['many characters', twoAccounts(40), { maxEdges: 500, maxCharacters: 3000 }],
    [
      'many nodes without edges',
      documentOf(
        'Loose',
        Array.from({ length: 200 }, (_, i) => ({ id: `r${i}`, kind: 'iam.role' })),
        [],
      ),
      { maxEdges: 500, maxCharacters: 2000 },
    ],
  ])('is split into files within them: %s', async (_, document, limits) => {
    const { files, diagnostics } = write(document, limits);
    expect(files.length).toBeGreaterThan(1);
    expect(new Set(files.map((file) => file.path)).size).toBe(files.length);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['mermaid-split']);
    const parsed = await Promise.all(files.map((file) => parseFlowchart(file.text)));
    for (const [index, { edges }] of parsed.entries()) {
      expect(edges.length).toBeLessThanOrEqual(limits.maxEdges);
      expect(files[index]!.text.length).toBeLessThanOrEqual(limits.maxCharacters);
    }
    const edges = parsed.flatMap((part) => part.edges.map((edge) => `${edge.from} ${edge.to}`));
    expect(edges.sort()).toEqual([...document.edges.values()].map(({ from, to }) => `${from} ${to}`.replaceAll('/', '_')).sort());
    expect(new Set(parsed.flatMap(idsOf)).size).toBe(document.nodes.size);
  });

  test('keeps an account in one file when it fits', () => {
    expect(write(twoAccounts(40), { maxEdges: 45 }).files).toHaveLength(2);
  });

  test('that nothing can make fit is still written', () => {
    const { files } = write(webApp, { maxCharacters: 10, maxEdges: 1 });
    expect(files).toHaveLength(webApp.edges.size);
  });
});
