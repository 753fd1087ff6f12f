import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cellOf, edgeKinds, kinds } from '#core/catalog/catalog.ts';
import { classCodes, classes, type ClassCode } from '#core/catalog/class.ts';
import { illegalList } from '#core/catalog/generated/illegal.ts';
import { sources } from '#core/catalog/sources.ts';

interface Reference {
  readonly classes: readonly { readonly cls: ClassCode; readonly name: string }[];
  readonly legal: readonly {
    readonly code: string;
    readonly sources: readonly ClassCode[];
    readonly targets: readonly ClassCode[];
    readonly hop: boolean;
    readonly kind: string;
    readonly docs: readonly string[];
  }[];
  readonly illegal: readonly { readonly code: string; readonly sources: readonly ClassCode[]; readonly targets: readonly ClassCode[] }[];
}

const folder = new URL('../../../../shared/reference/', import.meta.url);
const isThere = existsSync(new URL('edges.json', folder));

/** The rows of section 2.2: class of the row -> text of each cell. */
function matrixOf(markdown: string): ReadonlyMap<string, readonly string[]> {
  const section = markdown.slice(markdown.indexOf('### 2.2'), markdown.indexOf('### 2.3'));
  const rows = section.split('\n').filter((line) => line.startsWith('|') && !line.startsWith('|---'));
  return new Map(
    rows.map((line) => {
      const [head = '', ...cells] = line.slice(1, -1).split('|');
      return [head.replaceAll('*', '').trim(), cells.map((cell) => cell.trim())];
    }),
  );
}

describe.skipIf(!isThere)('the catalog of edges against the domain reference', () => {
  const reference = isThere ? (JSON.parse(readFileSync(new URL('edges.json', folder), 'utf8')) as Reference) : undefined;
  const pairs = (from: readonly string[], to: readonly string[]): string[] =>
    from.flatMap((one) => to.map((other) => `${one}>${other}`)).sort();

  test('has the same classes', () => {
    expect(classCodes).toEqual(reference!.classes.map((one) => one.cls));
    const simple = (name: string): string =>
      name
        .replaceAll(' / ', ' or ')
        .replace('/', ' or ')
        .replace(/config$/, 'configuration');
    expect(Object.values(classes)).toEqual(reference!.classes.map((one) => simple(one.name)));
  });

  test('has the same legal edges: code, ends, hop, role and sources', () => {
    const ours = [...edgeKinds.values()].map((edge) => ({
      code: edge.code,
      pairs: pairs(edge.from, edge.to),
      hop: edge.hop,
      kind: edge.role,
      docs: edge.sources.map((key) => sources[key].url).sort(),
    }));
    const theirs = reference!.legal.map((edge) => ({
      code: edge.code,
      pairs: pairs(edge.sources, edge.targets),
      hop: edge.hop,
      kind: edge.kind,
      docs: edge.docs.toSorted(),
    }));
    const byCode = (a: { readonly code: string }, b: { readonly code: string }): number => (a.code < b.code ? -1 : 1);
    expect(ours.toSorted(byCode)).toEqual(theirs.toSorted(byCode));
  });

  test('has the same tempting illegal edges', () => {
    const ours = illegalList.map((edge) => `${edge.code} ${pairs(edge.from, edge.to).join(' ')}`);
    const theirs = reference!.illegal.map((edge) => `${edge.code} ${pairs(edge.sources, edge.targets).join(' ')}`);
    expect(ours.toSorted()).toEqual(theirs.toSorted());
  });

  test('has the same cell in every place of the matrix', () => {
    const matrix = matrixOf(readFileSync(new URL('reference.md', folder), 'utf8'));
    const columns = matrix.get('')! as readonly ClassCode[];
    expect(columns).toEqual(classCodes);
    const differences: string[] = [];
    for (const from of classCodes)
      for (const [index, to] of columns.entries()) {
        const cell = cellOf(from, to);
        const ours = cell.legal?.code ?? cell.illegal?.code.toLowerCase() ?? '.';
        const theirs = matrix.get(from)?.[index];
        if (ours !== theirs) differences.push(`${from} > ${to}: ours ${ours}, reference ${theirs}`);
      }
    expect(differences).toEqual([]);
  });

  test('marks as unverified what the reference marks as derived', () => {
    const markdown = readFileSync(new URL('reference.md', folder), 'utf8');
    const marked = [...markdown.matchAll(/^\| (E\d\d) \|.*\[D\].*$/gm)].map((match) => match[1]!);
    const ours = [...edgeKinds.values()].filter((edge) => edge.unverified).map((edge) => edge.code);
    expect(ours.toSorted()).toEqual(marked.toSorted());
    const illegal = [...markdown.matchAll(/^\| (X\d\d) \|.*\[UNVERIFIED\].*$/gm)].map((match) => match[1]!);
    expect(illegalList.filter((edge) => edge.unverified).map((edge) => edge.code)).toEqual(illegal);
  });

  test('gives every class that edges join a kind to draw', () => {
    for (const code of classCodes)
      expect(
        [...kinds.values()].some((kind) => kind.class === code && kind.placement === 'node'),
        code,
      ).toBe(true);
  });
});
