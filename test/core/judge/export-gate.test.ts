import { expect, test } from 'vitest';
import { blocksExport } from '#core/judge/export-gate.ts';
import type { Diagnostic, Outcome, Severity } from '#core/model/diagnostic.ts';

const finding = (severity: Severity, outcome?: Outcome, isWaived = false): Diagnostic => ({
  code: `${severity}-${outcome}`,
  severity,
  message: 'It is so.',
  target: { node: 'a' },
  ...(outcome === undefined ? {} : { name: 'a-rule', outcome }),
  ...(isWaived ? { waived: { reason: 'Known', owner: 'Dana' } } : {}),
});

test('An export is kept back by every error, but for a risk that somebody answers for', () => {
  const errors = [finding('error', 'REJECT'), finding('error', 'RUNTIME'), finding('error', 'RISK'), finding('error')];
  const harmless = [finding('warning', 'REJECT'), finding('info', 'RISK'), finding('error', 'RISK', true)];
  expect(blocksExport([...errors, ...harmless])).toEqual(errors);
});

test('What AWS refuses keeps an export back even where something marks it as accepted', () => {
  const marked = finding('error', 'REJECT', true);
  expect(blocksExport([marked])).toEqual([marked]);
});
