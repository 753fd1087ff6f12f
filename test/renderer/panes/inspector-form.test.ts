import { describe, expect, test } from 'vitest';
import type { FieldSpec } from '#core/catalog/field.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import { findingsOf } from '#renderer/panes/inspector/findings.ts';
import { formFields, hintOf, sharedValue, unknownFields } from '#renderer/panes/inspector/form-fields.ts';

const text = (label: string, more: Partial<FieldSpec> = {}): FieldSpec =>
  ({ type: 'text', label, help: '', sources: [], ...more }) as FieldSpec;

describe('The form of an element', () => {
  const specs = { arn: text('ARN', { derived: true }), path: text('Path'), roleName: text('Role name', { required: true }) };

  test('shows required fields first and derived ones last', () => {
    expect(formFields(specs).map((field) => field.name)).toEqual(['roleName', 'path', 'arn']);
  });

  test('finds a field by its label or by its name in the file', () => {
    expect(formFields(specs, 'role').map((field) => field.name)).toEqual(['roleName']);
    expect(formFields(specs, 'roleName').map((field) => field.name)).toEqual(['roleName']);
  });

  test('names the fields of the file that the catalog does not know', () => {
    expect(unknownFields({ path: '/', pathh: '/', constructor: 'x' }, specs)).toEqual(['pathh', 'constructor']);
  });

  test('tells the default of an empty field, and that several elements differ', () => {
    expect(hintOf(text('Path', { default: '/' }), false)).toBe('Default: /');
    expect(hintOf({ type: 'boolean', label: 'B', help: '', sources: [], default: false }, false)).toBe('Default: No');
    expect(hintOf(text('Path', { default: '/' }), true)).toBe('Mixed');
    expect(hintOf(text('Path'), false)).toBeUndefined();
  });

  test('knows equal values of several elements from different ones', () => {
    expect(sharedValue([['a'], ['a']])).toEqual({ isMixed: false, value: ['a'] });
    expect(sharedValue(['a', undefined])).toEqual({ isMixed: true });
    expect(sharedValue([undefined, undefined])).toEqual({ isMixed: false, value: undefined });
  });
});

describe('Findings', () => {
  const finding = (target: Diagnostic['target']): Diagnostic => ({ code: 'x', severity: 'error', message: JSON.stringify(target), target });
  const all = [
    finding({ node: 'a' }),
    finding({ node: 'a', field: 'roleMapping.rules.0.claim' }),
    finding({ node: 'a', edge: 'e1' }),
    finding({ node: 'b', field: 'path' }),
  ];

  test('of a node stand at its fields, by the first part of their path', () => {
    const findings = findingsOf(all, { type: 'node', id: 'a' });
    expect([...findings].map(([field, list]) => [field, list.length])).toEqual([
      ['', 1],
      ['roleMapping', 1],
    ]);
  });

  test('that name an edge are about the edge', () => {
    expect(findingsOf(all, { type: 'edge', id: 'e1' }).get('')).toHaveLength(1);
  });
});
