import { assert, property, array, string, oneof, nat } from 'fast-check';
import { expect, test } from 'vitest';
import { fieldPath, fieldSteps } from '#core/model/field-path.ts';

test('a field path gives back its steps, whatever they hold', () => {
  assert(
    property(array(oneof(string({ minLength: 1 }), nat()), { minLength: 1 }), (steps) => {
      expect(fieldSteps(fieldPath(...steps))).toEqual(steps.map(String));
    }),
  );
});

test('a dot inside a key is told from a step', () => {
  expect(fieldPath('trustPolicy', 'Statement', 0, 'idp.example.com:aud')).toBe(String.raw`trustPolicy.Statement.0.idp\.example\.com:aud`);
  expect(fieldSteps('rules.0.claim')).toEqual(['rules', '0', 'claim']);
  expect(fieldSteps('')).toEqual([]);
});
