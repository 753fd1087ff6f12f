import { describe, expect, test } from 'vitest';
import { configFor } from '#core/config/config-for.ts';
import { matchesFolder } from '#core/config/folder-pattern.ts';
import { readConfig } from '#core/config/read-config.ts';

describe('A folder of a configuration', () => {
  test.each([
    ['a.rolepath.yaml', 'sandbox', false],
    ['sandbox/a.rolepath.yaml', 'sandbox', true],
    ['sandbox/a.rolepath.yaml', './sandbox/', true],
    ['sandbox\\deep\\a.rolepath.yaml', 'sandbox', true],
    ['sandboxes/a.rolepath.yaml', 'sandbox', false],
    ['sandboxes/a.rolepath.yaml', 'sandbox*', true],
    ['teams/data/drafts/a.rolepath.yaml', 'teams/*/drafts', true],
    ['teams/data/more/drafts/a.rolepath.yaml', 'teams/*/drafts', false],
    ['teams/data/more/drafts/a.rolepath.yaml', 'teams/**/drafts', true],
    ['teams/drafts/a.rolepath.yaml', 'teams/**/drafts', true],
    ['x/y/a.draft.rolepath.yaml', '**/*.draft.rolepath.yaml', true],
    ['x/y/a.rolepath.yaml', '**/*.draft.rolepath.yaml', false],
    ['x/a.rolepath.yaml', 'x/a.rolepath.yaml', true],
    ['x/a.rolepath.yaml', '**', true],
    ['../other/a.rolepath.yaml', '**', false],
  ])('%s lies in %s: %s', (path, pattern, lies) => {
    expect(matchesFolder(path, pattern)).toBe(lies);
  });

  test('takes no longer than the product of path and pattern, whatever the pattern', () => {
    const path = 'a/'.repeat(2_000);
    expect(matchesFolder(path, `${'**/a/'.repeat(300)}b`)).toBe(false);
  });
});

describe('The settings of a model', () => {
  const { config } = readConfig(
    [
      'rolepath-config: 1',
      'rules: { IDF-101: error, IDF-104: off }',
      'folders:',
      '  sandbox: { profile: docs-only, rules: { IDF-101: off } }',
      "  'sandbox/*/kept': { profile: strict }",
      "  '**/late': { rules: { IDF-101: info } }",
    ].join('\n'),
  );
  const of = (path?: string) => {
    const { profile, levels } = configFor(config, path);
    return [profile, levels.get('path-ends-in-role'), levels.get('role-has-trust')];
  };

  test('follow from the whole file, then from every folder that it lies in; the last one wins', () => {
    expect(of()).toEqual(['recommended', 'error', 'off']);
    expect(of('a.rolepath.yaml')).toEqual(['recommended', 'error', 'off']);
    expect(of('sandbox/a.rolepath.yaml')).toEqual(['docs-only', 'off', 'off']);
    expect(of('sandbox/x/kept/a.rolepath.yaml')).toEqual(['strict', 'off', 'off']);
    expect(of('sandbox/x/kept/late/a.rolepath.yaml')).toEqual(['strict', 'info', 'off']);
  });
});
