import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '#core/rules/generated/rules.ts';

const file = new URL('../../../../shared/reference/rules.json', import.meta.url);

interface ReferenceRule {
  readonly code: string;
  readonly severity: string;
  readonly outcome: string;
  readonly sources: readonly { readonly key: string }[];
}

describe.skipIf(!existsSync(file))('beside the domain reference', () => {
  const reference: readonly ReferenceRule[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  const facts = ({ code, severity, outcome }: Pick<ReferenceRule, 'code' | 'severity' | 'outcome'>) => ({ code, severity, outcome });

  test('every rule has the severity and the outcome of the reference', () => {
    const codes = new Set(rules.map(({ code }) => code));
    expect(rules.map(facts)).toEqual(reference.filter(({ code }) => codes.has(code)).map(facts));
  });

  test('every rule rests on the pages that the reference names', () => {
    for (const rule of rules)
      expect(rule.sources, rule.code).toEqual(reference.find(({ code }) => code === rule.code)?.sources.map(({ key }) => key));
  });
});

const files = readdirSync(new URL('../../../core/rules/', import.meta.url), { recursive: true }).map(String);

test('every rule says why and how, cites a page, and is named as its file', () => {
  for (const rule of rules) {
    expect(rule.name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/);
    expect(rule.sources.length).toBeGreaterThan(0);
    for (const text of [rule.summary, rule.why, rule.fix]) expect(text, rule.code).toMatch(/^[A-Z].{20,}\.$/);
    expect(
      files.filter((path) => path.endsWith(`/${rule.name}.ts`)),
      rule.name,
    ).toHaveLength(1);
    expect(existsSync(new URL(`../../../docs/rules/${rule.name}.md`, import.meta.url))).toBe(true);
  }
});
