import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '#core/rules/generated/rules.ts';

const file = new URL('../../../../shared/reference/rules.json', import.meta.url);

interface ReferenceRule {
  readonly code: string;
  readonly severity: string;
  readonly outcome: string;
  readonly caveat: string;
  readonly sources: readonly { readonly key: string }[];
}

describe.skipIf(!existsSync(file))('beside the domain reference', () => {
  const reference: readonly ReferenceRule[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  const facts = ({ code, severity, outcome }: Pick<ReferenceRule, 'code' | 'severity' | 'outcome'>) => ({ code, severity, outcome });

  test('there is every rule of the reference and no other, with its severity and its outcome', () => {
    expect(rules.map(facts)).toEqual(reference.map(facts));
  });

  test('what the reference calls unverified, the rule does too', () => {
    const doubtful = reference.filter(({ caveat }) => /unverified/i.test(caveat)).map(({ code }) => code);
    expect(doubtful.length).toBeGreaterThan(8);
    const silent = rules.filter(({ code, unverified }) => doubtful.includes(code) && unverified === undefined);
    expect(silent.map(({ code }) => code)).toEqual([]);
  });

  test('every rule rests on the pages that the reference names', () => {
    for (const rule of rules)
      expect(rule.sources, rule.code).toEqual(reference.find(({ code }) => code === rule.code)?.sources.map(({ key }) => key));
  });
});

test('there are 192 rules, in the groups of the reference', () => {
  const sizes = new Map<string, number>();
  for (const { code } of rules) sizes.set(code.slice(0, 5), (sizes.get(code.slice(0, 5)) ?? 0) + 1);
  expect(Object.fromEntries(sizes)).toEqual({
    'IDF-1': 16,
    'IDF-2': 28,
    'IDF-3': 17,
    'IDF-4': 42,
    'IDF-5': 25,
    'IDF-6': 25,
    'IDF-7': 8,
    'IDF-8': 19,
    'IDF-9': 12,
  });
  expect(new Set(rules.map(({ code }) => code)).size).toBe(192);
  expect(new Set(rules.map(({ name }) => name)).size).toBe(192);
});

const files = readdirSync(new URL('../../../core/rules/', import.meta.url), { recursive: true }).map(String);

test('every rule says why and how, cites a page, shows a broken and a sound model, and is named as its file', () => {
  for (const rule of rules) {
    expect(rule.name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/);
    expect(rule.sources.length).toBeGreaterThan(0);
    for (const text of [rule.summary, rule.why, rule.fix]) expect(text, rule.code).toMatch(/^[A-Z].{20,}\.$/);
    expect(
      files.filter((path) => path.endsWith(`/${rule.name}.ts`)),
      rule.name,
    ).toHaveLength(1);
    for (const path of [
      `docs/rules/${rule.name}.md`,
      `test/rules/${rule.name}/faulty.rolepath.yaml`,
      `test/rules/${rule.name}/clean.rolepath.yaml`,
    ])
      expect(existsSync(new URL(`../../../${path}`, import.meta.url)), path).toBe(true);
  }
});
