import { describe, expect, test } from 'vitest';
import type { Diagnostic, Severity } from '#core/model/diagnostic.ts';
import { countFindings, problemGroups, type ProblemFilter } from '#renderer/panes/problems/problem-groups.ts';
import { sample } from './sample-graph.ts';

const finding = (code: string, severity: Severity, target: Diagnostic['target'], message = code): Diagnostic => ({
  code,
  severity,
  message,
  target,
});

const findings: readonly Diagnostic[] = [
  { ...finding('IDF-101', 'error', { node: 'customer' }, 'The walk stops.'), name: 'path-ends-in-role' },
  { ...finding('IDF-416', 'warning', { node: 'members' }, 'MFA is off.'), name: 'pool-requires-mfa' },
  { ...finding('IDF-416', 'warning', { edge: 'e2' }, 'MFA is off here.'), name: 'pool-requires-mfa' },
  { ...finding('IDF-105', 'warning', { node: 'role' }, 'Nobody comes here.'), waived: { reason: 'Emergencies.', owner: 'Dana' } },
  finding('unknown-kind', 'info', { file: 'a.yaml' }, 'Odd text.'),
];

const everything: ProblemFilter = { query: '', hidden: new Set(), showsWaived: false, groupBy: 'element' };

const shown = (filter: Partial<ProblemFilter>, told = findings): string[][] =>
  problemGroups(told, sample, { ...everything, ...filter }).map(({ heading, problems }) =>
    [heading?.label ?? '-'].concat(problems.map(({ message }) => message)),
  );

describe('Findings', () => {
  test('are grouped by what they are about, edges by their two ends', () => {
    expect(shown({})).toEqual([
      ['customer', 'The walk stops.'],
      ['Shop → Web client', 'MFA is off here.'],
      ['Members', 'MFA is off.'],
      ['The model and its files', 'Odd text.'],
    ]);
  });

  test('can be grouped by rule', () => {
    expect(shown({ groupBy: 'rule' })).toEqual([
      ['Path ends in role', 'The walk stops.'],
      ['Pool requires mfa', 'MFA is off here.', 'MFA is off.'],
      ['Unknown kind', 'Odd text.'],
    ]);
  });

  test('of one cause stand together under it, the others alone', () => {
    const caused = findings.map((each) => (each.code === 'IDF-101' ? { ...each, cause: { node: 'members' } } : each));
    expect(shown({ groupBy: 'cause' }, caused)).toEqual([
      ['Members', 'MFA is off.', 'The walk stops.'],
      ['-', 'MFA is off here.'],
      ['-', 'Odd text.'],
    ]);
  });

  test('of a hidden severity are left out, but counted', () => {
    expect(shown({ hidden: new Set(['warning', 'info']) })).toEqual([['customer', 'The walk stops.']]);
    expect(countFindings(findings)).toEqual({ error: 1, warning: 2, info: 1, waived: 1 });
  });

  test('that are waived are shown on demand, whatever their severity', () => {
    expect(shown({ showsWaived: true, hidden: new Set(['error', 'warning', 'info']) })).toEqual([['Member role', 'Nobody comes here.']]);
  });

  test('are searched in message, code, element and the words of a waiver', () => {
    expect(shown({ query: 'mfa members' })).toEqual([['Members', 'MFA is off.']]);
    expect(shown({ query: 'idf-101' })).toHaveLength(1);
    expect(shown({ query: 'dana emergencies', showsWaived: true })).toHaveLength(1);
  });

  test('about something that is not drawn still have a heading', () => {
    expect(shown({}, [finding('dangling', 'error', { node: 'gone' })])).toEqual([['gone', 'dangling']]);
  });
});
