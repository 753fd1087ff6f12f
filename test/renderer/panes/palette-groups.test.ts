import { describe, expect, test } from 'vitest';
import { kinds } from '#core/catalog/catalog.ts';
import { paletteGroups } from '#renderer/panes/palette/palette-groups.ts';

const idsOf = (query: string, selected?: string): string[] =>
  paletteGroups(query, selected).flatMap((group) => group.kinds.map((kind) => kind.id));

describe('The palette', () => {
  test('offers every kind of the catalog exactly once', () => {
    expect(idsOf('').sort()).toEqual([...kinds.keys()].sort());
    expect(idsOf('', 'cognito.userPool').sort()).toEqual([...kinds.keys()].sort());
  });

  test('finds a kind by its label, by its id and by its CloudFormation type', () => {
    expect(idsOf('user pool')[0]).toBe('cognito.userPool');
    expect(idsOf('iam.samlProvider')).toContain('iam.samlProvider');
    expect(idsOf('AWS::Cognito::IdentityPool')).toContain('cognito.identityPool');
  });

  test('puts the parts that the selected container can hold first', () => {
    const [first] = paletteGroups('', 'cognito.userPool');
    expect(first?.id).toBe('fitting');
    expect(first?.kinds.map((kind) => kind.id)).toContain('cognito.userPoolDomain');
    expect(paletteGroups('', 'iam.role')[0]?.id).not.toBe('fitting');
  });

  test('leaves out groups in which nothing is found', () => {
    expect(paletteGroups('zzzz')).toEqual([]);
  });
});
