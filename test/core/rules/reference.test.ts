import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '#core/rules/generated/rules.ts';

const file = new URL('../../../../shared/reference/rules.json', import.meta.url);

interface ReferenceRule {
  readonly code: string;
  readonly group: string;
  readonly severity: string;
  readonly outcome: string;
  readonly sources: readonly { readonly key: string }[];
}

describe.skipIf(!existsSync(file))('beside the domain reference', () => {
  const reference: readonly ReferenceRule[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  const facts = ({ code, severity, outcome }: Pick<ReferenceRule, 'code' | 'severity' | 'outcome'>) => ({ code, severity, outcome });

  test('the whole group 1xx is there, with the same severities and outcomes', () => {
    const expected = reference.filter(({ group }) => group.startsWith('1xx')).map(facts);
    expect(expected).toHaveLength(16);
    expect(rules.map(facts).filter(({ code }) => code.startsWith('IDF-1'))).toEqual(expected);
  });

  test('every rule rests on the pages that the reference names', () => {
    for (const rule of rules)
      expect(rule.sources, rule.code).toEqual(reference.find(({ code }) => code === rule.code)?.sources.map(({ key }) => key));
  });
});

test('every rule says why and how, cites a page, and is named as its file', () => {
  for (const rule of rules) {
    expect(rule.name).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(rule.sources.length).toBeGreaterThan(0);
    for (const text of [rule.summary, rule.why, rule.fix]) expect(text, rule.code).toMatch(/^[A-Z].{20,}\.$/);
    expect(existsSync(new URL(`../../../core/rules/graph-shape/${rule.name}.ts`, import.meta.url))).toBe(true);
    expect(existsSync(new URL(`../../../docs/rules/${rule.name}.md`, import.meta.url))).toBe(true);
  }
});
