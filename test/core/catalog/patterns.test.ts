import { expect, test } from 'vitest';
import * as patterns from '#core/catalog/patterns.ts';

test('every shared pattern says in words what it asks for', () => {
  const shared = Object.entries(patterns).flatMap(([name, value]) => (typeof value === 'string' ? [{ name, pattern: value }] : []));
  expect(shared.filter(({ pattern }) => !patterns.patternForms.has(pattern)).map(({ name }) => name)).toEqual([]);
});
