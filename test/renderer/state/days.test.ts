import { expect, test } from 'vitest';
import { dayOf, monthsAfter } from '#renderer/state/days.ts';

test('a day is written as files hold it', () => {
  expect(dayOf(new Date(2027, 2, 5, 23, 59))).toBe('2027-03-05');
});

test.each([
  ['2026-11-21', 3, '2027-02-21'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-11-21', 12, '2027-11-21'],
])('%s and %i months is %s', (day, months, later) => {
  expect(monthsAfter(day, months)).toBe(later);
});
