import { describe, expect, test } from 'vitest';
import type { Diagnostic, Severity } from '#core/model/diagnostic.ts';
import { countBySeverity, problemGroups, type ProblemFilter } from '#renderer/panes/problems/problem-groups.ts';
import { sample } from './sample-graph.ts';

const finding = (code: string, severity: Severity, target: Diagnostic['target'], message = code): Diagnostic => ({
  code,
  severity,
  message,
  target,
});

const findings = [
  finding('IDF-101', 'error', { node: 'customer' }, 'The walk stops.'),
  finding('IDF-416', 'warning', { node: 'members' }, 'MFA is off.'),
  finding('IDF-416', 'warning', { edge: 'e2' }, 'MFA is off here.'),
  finding('unknown-kind', 'info', { file: 'a.yaml' }, 'Odd text.'),
];

const shown = (filter: Partial<ProblemFilter>): string[][] =>
  problemGroups(findings, sample, { query: '', hidden: new Set(), groupBy: 'element', ...filter }).map((group) =>
    [group.label].concat(group.problems.map((problem) => problem.message)),
  );

describe('Findings', () => {
  test('are grouped by what they are about, edges by their two ends', () => {
    expect(shown({})).toEqual([
      ['customer', 'The walk stops.'],
      ['Members', 'MFA is off.'],
      ['Shop → Web client', 'MFA is off here.'],
      ['a.yaml', 'Odd text.'],
    ]);
  });

  test('can be grouped by rule', () => {
    expect(shown({ groupBy: 'rule' })).toEqual([
      ['IDF-101', 'The walk stops.'],
      ['IDF-416', 'MFA is off.', 'MFA is off here.'],
      ['Unknown kind', 'Odd text.'],
    ]);
  });

  test('of a hidden severity are left out, but counted', () => {
    expect(shown({ hidden: new Set(['warning', 'info']) })).toEqual([['customer', 'The walk stops.']]);
    expect(countBySeverity(findings)).toEqual({ error: 1, warning: 2, info: 1 });
  });

  test('are searched in message, code and element', () => {
    expect(shown({ query: 'mfa members' })).toEqual([['Members', 'MFA is off.']]);
    expect(shown({ query: 'idf-101' })).toHaveLength(1);
  });

  test('about something that is not drawn still have a heading', () => {
    const [group] = problemGroups([finding('dangling', 'error', { node: 'gone' })], sample, {
      query: '',
      hidden: new Set(),
      groupBy: 'element',
    });
    expect(group?.label).toBe('gone');
  });
});
