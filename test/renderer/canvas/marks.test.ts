import { expect, test } from 'vitest';
import type { Diagnostic, Severity } from '#core/model/diagnostic.ts';
import { badgeTitle, marksOf, unmarked, worstOf } from '#renderer/canvas/marks.ts';
import { emptyJudgement } from '#renderer/state/editor-state.ts';

const finding = (severity: Severity, message: string, target: Diagnostic['target']): Diagnostic => ({
  code: 'IDF-101',
  severity,
  message,
  target,
});

const diagnostics: readonly Diagnostic[] = [
  finding('error', 'First.', { node: 'role' }),
  finding('warning', 'Second.', { node: 'role' }),
  finding('warning', 'Third.', { node: 'role' }),
  finding('info', 'Fourth.', { node: 'role' }),
  finding('warning', 'Of an edge.', { node: 'role', edge: 'e1' }),
  { ...finding('error', 'Accepted.', { node: 'pool' }), waived: { reason: 'So be it.', owner: 'Dana' } },
  finding('error', 'Of the file.', {}),
];

const marks = marksOf({ ...emptyJudgement, diagnostics });

test('a badge counts the findings of the worst severity and tells the first three', () => {
  const mark = marks.nodes.get('role') ?? unmarked;
  expect(worstOf(mark)).toBe('error');
  expect(mark.counts).toEqual({ error: 1, warning: 2, info: 1 });
  expect(badgeTitle(mark)).toBe('1 error, 2 warnings, 1 note\n• First.\n• Second.\n• Third.\nand 1 more');
});

test('a finding about an edge marks the edge only, and what is waived marks nothing', () => {
  expect(badgeTitle(marks.edges.get('e1') ?? unmarked)).toBe('1 warning\n• Of an edge.');
  expect(marks.nodes.has('pool')).toBe(false);
});
