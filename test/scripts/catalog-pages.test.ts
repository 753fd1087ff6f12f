import { describe, expect, test } from 'vitest';
import { edgeKinds, kinds } from '#core/catalog/catalog.ts';
import { illegalList } from '#core/catalog/generated/illegal.ts';
import { legalityOfEdge } from '#core/catalog/legality.ts';
import { buildGraph } from '#core/graph/graph.ts';
import { emptyDocument } from '#core/model/document.ts';
import { analysePaths } from '#core/paths/analyse.ts';
import { rules } from '#core/rules/generated/rules.ts';
import { ruleSet } from '#core/rules/rule-set.ts';
import { runRules } from '#core/rules/run.ts';
import { modelSchema } from '#core/schema/model-schema.ts';
import { edgesPage } from '../../scripts/generate/edges-page.ts';
import { kindPage, kindsIndexPage } from '../../scripts/generate/kind-pages.ts';

/** The cells of the tables of a section, headings of the columns included. */
function rowsOf(page: string, heading: string): readonly (readonly string[])[] {
  const start = page.indexOf(`\n## ${heading}\n`);
  const section = page.slice(start + 1, page.indexOf('\n## ', start + 1));
  return section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) => line.slice(2, -2).split(' | '));
}

const linkText = (cell: string): string => /^\[(.*?)\]/.exec(cell)?.[1] ?? cell;

/** The answer that a reader of the page gets: which edge kind may go from a kind to a kind. */
function readPage(page: string): (from: string, to: string) => string | undefined {
  const [, ...classRows] = rowsOf(page, 'Classes');
  const classOf = new Map(
    classRows.flatMap(([code, , ends]) => [...ends!.matchAll(/`([^`]+)`/g)].map((match) => [match[1]!, code!] as const)),
  );
  const [head, ...matrixRows] = rowsOf(page, 'Matrix');
  const cells = new Map(
    matrixRows.flatMap(([from, ...row]) =>
      row.map((cell, index) => [`${from!.replaceAll('*', '')}>${head![index + 1]}`, linkText(cell)] as const),
    ),
  );
  const idOf = new Map([...page.matchAll(/^### (E\d\d) .*: `([^`]+)`$/gm)].map((match) => [match[1]!, match[2]!]));
  return (from, to) => {
    const code = cells.get(`${classOf.get(from)}>${classOf.get(to)}`);
    return code === undefined ? undefined : idOf.get(code);
  };
}

/** The rules that between them tell of every illegal edge. */
const legalityRules = rules.filter((rule) => ['IDF-102', 'IDF-110', 'IDF-111', 'IDF-114', 'IDF-904'].includes(rule.code));

/** What `validate` refuses: of all edge kinds drawn between two nodes of these kinds, those that a rule calls illegal. */
function refusedByRules(from: string, to: string): Set<string> {
  const nodes = [
    { id: 'a', kind: from, fields: {} },
    { id: 'b', kind: to, fields: {} },
  ];
  const edges = [...edgeKinds.keys()].map((kind) => ({ id: kind, from: 'a', to: 'b', kind, fields: {} }));
  const document = { ...emptyDocument, nodes: byId(nodes), edges: byId(edges) };
  const graph = buildGraph(document);
  const { findings } = runRules({ graph, paths: analysePaths(graph) }, ruleSet(legalityRules));
  return new Set(findings.flatMap(({ target }) => (target.edge === undefined ? [] : [target.edge])));
}

const byId = <T extends { readonly id: string }>(elements: readonly T[]): ReadonlyMap<string, T> =>
  new Map(elements.map((element) => [element.id, element]));

describe('docs/edges.md', () => {
  const page = edgesPage();

  test('gives the same answer as the canvas, the validator and the schema for every kind, kind and edge kind', () => {
    const onPage = readPage(page);
    const definitions = modelSchema()['$defs'] as Record<string, Record<string, readonly string[]>>;
    const ends = new Map(
      [...edgeKinds.keys()].map((id) => [id, { from: new Set(definitions[id]!['x-from']), to: new Set(definitions[id]!['x-to']) }]),
    );
    let [triples, differences] = [0, 0];
    for (const from of kinds.keys())
      for (const to of kinds.keys()) {
        const told = onPage(from, to);
        const refused = refusedByRules(from, to);
        for (const edge of edgeKinds.keys()) {
          const onCanvas = legalityOfEdge(from, to, edge).legal;
          const inSchema = ends.get(edge)!.from.has(from) && ends.get(edge)!.to.has(to);
          triples += 1;
          // The matrix knows classes only, and a guardrail is of that of accounts: IDF-904 says that no role trusts one.
          if (onCanvas && from === 'org.policy' && edge === 'account-trusted') refused.delete(edge);
          if (onCanvas !== (told === edge) || onCanvas !== inSchema || onCanvas === refused.has(edge)) differences += 1;
        }
      }
    expect(triples).toBe(45 * 45 * 69);
    expect(differences).toBe(0);
  });

  test('tells of every edge what it means and of every tempting one what to draw instead', () => {
    for (const edge of edgeKinds.values()) {
      expect(page).toContain(`<a id="${edge.id}"></a>`);
      for (const field of Object.keys(edge.fields)) expect(page).toContain(`| \`${field}\``);
    }
    for (const edge of illegalList) {
      expect(page).toContain(`<a id="${edge.code.toLowerCase()}"></a>`);
      expect(page).toContain(edge.instead);
    }
  });

  test('links only to anchors and pages that exist', () => {
    const anchors = new Set([...page.matchAll(/<a id="([^"]+)"><\/a>/g)].map((match) => match[1]));
    for (const [, target] of page.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(target);
    for (const [, target] of page.matchAll(/\]\(kinds\/([^)]+)\.md\)/g)) expect([...kinds.keys()]).toContain(target);
  });
});

describe('docs/kinds', () => {
  test('has a page for every kind with all its fields, limits and facts', () => {
    for (const kind of kinds.values()) {
      const page = kindPage(kind);
      for (const [name, spec] of Object.entries(kind.fields)) {
        expect(page).toContain(`| \`${name}\``);
        if (spec.type === 'integer' && spec.max !== undefined) expect(page).toContain(String(spec.max));
        if (spec.type === 'choice') for (const value of spec.values) expect(page).toContain(`\`${value}\``);
      }
      for (const fact of kind.facts)
        expect(page.replaceAll('\\|', '|')).toContain(fact.text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
      expect(kindsIndexPage()).toContain(`(${kind.id}.md)`);
    }
  });

  test('keeps every row of a table as wide as its head', () => {
    for (const page of [edgesPage(), kindsIndexPage(), ...[...kinds.values()].map(kindPage)]) {
      let width = 0;
      for (const line of page.split('\n')) {
        if (!line.startsWith('|')) width = 0;
        const bars = line.replaceAll('\\|', '').split('|').length;
        if (width > 0) expect(bars, line).toBe(width);
        if (line.startsWith('|')) width = bars;
      }
    }
  });
});
