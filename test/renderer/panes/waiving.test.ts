import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import { expiryOf, termOf } from '#renderer/panes/dialogs/expiry.ts';
import { waiverRefusal, waiverWords } from '#renderer/panes/findings/finding-words.ts';
import { findingsOf } from '#renderer/panes/inspector/findings.ts';

const finding: Diagnostic = {
  code: 'IDF-202',
  name: 'no-guest-admin',
  severity: 'error',
  outcome: 'RISK',
  message: 'Anybody is an administrator.',
  target: { node: 'guest-role' },
};

describe('Whether a finding may be waived', () => {
  test.each([
    ['a risk', {}, undefined],
    ['a warning that something fails', { severity: 'warning', outcome: 'RUNTIME' }, undefined],
    ['what AWS refuses', { outcome: 'REJECT' }, 'Cannot be waived: AWS refuses it.'],
    ['what fails', { outcome: 'RUNTIME' }, 'Cannot be waived: it fails when it is used.'],
    ['a finding about the whole model', { target: {} }, 'Cannot be waived: it is about no single node or edge.'],
  ] as const)('%s', (_, part, refusal) => {
    expect(waiverRefusal({ ...finding, ...part })).toBe(refusal);
  });

  test('what no rule says', () => {
    const { name: _name, ...unnamed } = finding;
    expect(waiverRefusal(unnamed)).toBe('Cannot be waived: this is what the text or the catalog says, and no rule.');
  });
});

describe('A waiver', () => {
  test('is told with its owner and its last day', () => {
    expect(waiverWords({ reason: 'r', owner: 'Dana', expires: '2027-03-31' })).toBe('Waived by Dana until 2027-03-31');
    expect(waiverWords({ reason: 'r', owner: 'Dana' })).toBe('Waived by Dana, for good');
  });

  const today = '2026-11-21';

  test.each([
    [{ term: 'quarter' }, '2027-02-21'],
    [{ term: 'year' }, '2027-11-21'],
    [{ term: 'never' }, undefined],
    [{ term: 'day', day: '2026-12-24' }, '2026-12-24'],
    [{ term: 'day', day: '2026-11-20' }, undefined],
    [{ term: 'day', day: '' }, undefined],
  ] as const)('of %o counts until %s', (expiry, day) => {
    expect(expiryOf(expiry, today)).toBe(day);
  });

  test.each(['2027-02-21', '2027-11-21', '2026-12-24', undefined])('until %s is shown as what was chosen', (day) => {
    expect(expiryOf(termOf(day, today), today)).toBe(day);
  });
});

test('what is waived stands last beside its element', () => {
  const waived = { ...finding, waived: { reason: 'r', owner: 'Dana' } };
  expect(findingsOf([waived, finding], { type: 'node', id: 'guest-role' }).get('')).toEqual([finding, waived]);
});
