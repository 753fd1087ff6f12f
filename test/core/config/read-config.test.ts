import { assert, constantFrom, dictionary, jsonValue, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfig } from '#core/config/read-config.ts';

const codes = (text: string): readonly string[] => readConfig(text).diagnostics.map(({ code }) => code);

describe('A configuration', () => {
  test('says which profile, rules and folders count; a code stands for the name of its rule', () => {
    const { config, diagnostics } = readConfig(
      [
        'rolepath-config: 1',
        'profile: strict',
        'rules: { IDF-101: warning, role-has-trust: off }',
        'folders:',
        '  sandbox/: { profile: docs-only, rules: { IDF-105: info } }',
        "  'teams/*/drafts': { profile: recommended }",
      ].join('\n'),
    );
    expect(diagnostics).toEqual([]);
    expect(config).toEqual({
      profile: 'strict',
      rules: new Map([
        ['path-ends-in-role', 'warning'],
        ['role-has-trust', 'off'],
      ]),
      folders: [
        { pattern: 'sandbox/', profile: 'docs-only', rules: new Map([['no-unreachable-privilege', 'info']]) },
        { pattern: 'teams/*/drafts', profile: 'recommended', rules: new Map() },
      ],
      ownRules: [],
    });
  });

  test('may be empty', () => {
    expect(readConfig('')).toEqual({ config: { profile: 'recommended', rules: new Map(), folders: [], ownRules: [] }, diagnostics: [] });
  });

  test('is told what is misspelt or wrong, with its place and the nearest word', () => {
    const text = [
      'rolepath-config: 1',
      'profle: strict',
      'profile: strickt',
      'rules:',
      '  path-ends-in-rol: off',
      '  IDF-104: fatal',
      'folders:',
      '  a: { rule: {} }',
      '  b: [1]',
    ].join('\n');
    const { diagnostics } = readConfig(text, { file: 'rolepath.config.yaml' });
    expect(diagnostics.map(({ code, target }) => [code, target.file, target.range?.start.line])).toEqual([
      ['unknown-key', 'rolepath.config.yaml', 2],
      ['bad-value', 'rolepath.config.yaml', 3],
      ['unknown-rule', 'rolepath.config.yaml', 5],
      ['bad-value', 'rolepath.config.yaml', 6],
      ['unknown-key', 'rolepath.config.yaml', 8],
      ['wrong-type', 'rolepath.config.yaml', 9],
    ]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      '"profle" is not a key here; did you mean "profile"?',
      '"strickt" is none of "recommended", "strict", "docs-only"; did you mean "strict"?',
      'There is no rule "path-ends-in-rol"; did you mean "path-ends-in-role"?',
      '"fatal" is none of "off", "info", "warning", "error".',
      '"rule" is not a key here; did you mean "rules"?',
      'The settings of "b" must be a map of keys and values.',
    ]);
  });

  test('is told of a rule that is set by code and by name, and of a newer version', () => {
    expect(codes('rolepath-config: 1\nrules: { IDF-101: off, path-ends-in-role: error }\n')).toEqual(['duplicate-rule']);
    expect(codes('rolepath-config: 2\n')).toEqual(['newer-version']);
    expect(codes('- no\n- map\n')).toContain('not-a-map');
  });

  test('is refused when nobody can have written it', () => {
    expect(codes(`rolepath-config: 1\n${'# long\n'.repeat(100_000)}`)).toEqual(['too-large']);
  });

  test('never throws, whatever stands in it', () => {
    const few = { maxKeys: 4 };
    const value = jsonValue({ maxDepth: 2 });
    const part = constantFrom('for', 'must', 'must-not', 'all', 'any', 'not', 'field', 'edge-to', 'in', 'set', 'examples', 'kinds', 'by');
    const rule = dictionary(part, oneof(value, dictionary(part, oneof(value, dictionary(part, value, few)), few)), few);
    const section = oneof(value, dictionary(constantFrom('a', 'own-rule', 'IDF-101'), oneof(value, rule), few));
    assert(
      property(dictionary(constantFrom('profile', 'rules', 'folders', 'own-rules', 'other'), section, few), (values) => {
        readConfig(JSON.stringify(values));
      }),
      { numRuns: 500 },
    );
    assert(
      property(string(), (text) => {
        readConfig(text);
        readConfig(`rolepath-config: 1\nown-rules:\n  a: ${text}`);
      }),
      { numRuns: 500 },
    );
  });
});
