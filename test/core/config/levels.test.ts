import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Level, Settings } from '#core/config/config.ts';
import { levelOf } from '#core/config/levels.ts';
import { judgeDocument } from '#core/judge/judge.ts';
import type { Diagnostic, Severity } from '#core/model/diagnostic.ts';
import { rules } from '#core/rules/generated/rules.ts';
import { looseDocument } from '../../arbitrary/loose-document.ts';

const settings = (profile: Settings['profile'], levels: Iterable<readonly [string, Level]> = []): Settings => ({
  profile,
  levels: new Map(levels),
  ownRules: [],
});

const finding = (name: string, severity: Severity): Diagnostic => ({ code: name, name, severity, message: 'It is so.', target: {} });

const findings = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => diagnostics.filter(({ name }) => name !== undefined);

describe('The level of a finding', () => {
  test('is one step worse in the strict profile', () => {
    const strict = settings('strict');
    expect(levelOf(finding('path-ends-in-role', 'error'), strict)).toBe('error');
    expect(levelOf(finding('no-role-cycle', 'warning'), strict)).toBe('error');
    expect(levelOf(finding('one-role-or-tie-break', 'info'), strict)).toBe('warning');
  });

  test('is never an error by profile where no source confirms the rule, or the rule tells the place more mildly', () => {
    const strict = settings('strict');
    expect(rules.find(({ name }) => name === 'federate-through-provider')?.unverified).toBeDefined();
    expect(levelOf(finding('federate-through-provider', 'warning'), strict)).toBe('warning');
    expect(levelOf(finding('path-ends-in-role', 'warning'), strict)).toBe('warning');
    expect(levelOf(finding('federate-through-provider', 'warning'), settings('strict', [['federate-through-provider', 'error']]))).toBe(
      'error',
    );
  });

  test('is what the user says; a milder one than the rule has is a ceiling', () => {
    const raised = settings('recommended', [['no-role-cycle', 'error']]);
    expect(levelOf(finding('no-role-cycle', 'warning'), raised)).toBe('error');
    expect(levelOf(finding('no-role-cycle', 'info'), raised)).toBe('error');
    const lowered = settings('recommended', [['path-ends-in-role', 'warning']]);
    expect(levelOf(finding('path-ends-in-role', 'error'), lowered)).toBe('warning');
    expect(levelOf(finding('path-ends-in-role', 'info'), lowered)).toBe('info');
    expect(levelOf(finding('path-ends-in-role', 'error'), settings('strict', [['path-ends-in-role', 'off']]))).toBeUndefined();
  });

  test('for the documentation is that of rules about the shape of the drawing, which do not lead on or confuse', () => {
    const told = rules.filter(({ name, severity }) => levelOf(finding(name, severity), settings('docs-only')) !== undefined);
    expect(told.every(({ code }) => code.startsWith('IDF-1'))).toBe(true);
    const names = told.map(({ name }) => name);
    for (const name of ['path-ends-in-role', 'legal-edge', 'no-dead-end-login']) expect(names).toContain(name);
    for (const name of ['role-has-permissions', 'no-role-cycle', 'one-role-or-tie-break']) expect(names).not.toContain(name);
  });
});

describe('Of 200 documents in which anything may stand anywhere', () => {
  test('a configuration that turns everything off leaves no finding', () => {
    const off = settings(
      'recommended',
      rules.map(({ name }) => [name, 'off'] as const),
    );
    assert(
      property(looseDocument(), (document) => {
        expect(findings(judgeDocument(document, { settings: off }).diagnostics)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('the strict profile tells no less than the recommended one, and nothing more mildly', () => {
    const rank = { error: 2, warning: 1, info: 0 } as const;
    const places = (document: Parameters<typeof judgeDocument>[0], profile: Settings['profile']): ReadonlyMap<string, Severity> =>
      new Map(
        findings(judgeDocument(document, { settings: settings(profile) }).diagnostics).map(({ code, target, message, severity }) => [
          JSON.stringify([code, target, message]),
          severity,
        ]),
      );
    assert(
      property(looseDocument(), constantFrom('recommended', 'docs-only'), (document, profile) => {
        const strict = places(document, 'strict');
        for (const [key, severity] of places(document, profile)) expect(rank[strict.get(key)!]).toBeGreaterThanOrEqual(rank[severity]);
      }),
      { numRuns: 100 },
    );
  });
});
