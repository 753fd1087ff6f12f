import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openModel } from '#core/model/open-model.ts';
import { fieldPath, type FieldStep } from '#core/model/field-path.ts';

/** A policy with an issuer in a key, text that is no ASCII, and a value that needs an escape. */
const policy = {
  Version: '2012-10-17',
  Statement: [
    { Sid: 'Zürich', Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity' },
    { Effect: 'Deny', Condition: { StringEquals: { 'idp.example.com:aud': ['a"b', "it's 😀", 'app'] } } },
  ],
};
const compact = JSON.stringify(policy);
const pretty = JSON.stringify(policy, null, 2);
const indented = (text: string): string => text.replaceAll('\n', '\n        ');

const styles: readonly (readonly [string, string])[] = [
  ['a literal block of one line', `|\n        ${compact}`],
  ['a literal block of several lines', `|\n        ${indented(pretty)}`],
  ['a literal block with an indentation of its own', `|2-\n          ${indented(pretty).replaceAll('\n', '\n  ')}`],
  ['a literal block under a comment', `| # as the console shows it\n        ${indented(pretty)}`],
  ['a folded block', `>\n        ${indented(pretty)}`],
  ['single quotes', `'${compact.replaceAll("'", "''")}'`],
  ['single quotes over several lines', `'${indented(pretty).replaceAll("'", "''")}'`],
  ['double quotes', JSON.stringify(compact)],
  ['double quotes with escaped line breaks', JSON.stringify(pretty)],
  ['double quotes with every other character escaped', `"${[...compact].map(escaped).join('')}"`],
  ['double quotes over several lines', `"${indented(pretty).replaceAll(/["\\]/g, '\\$&')}"`],
  ['double quotes with continued lines', JSON.stringify(compact).replaceAll(',', ',\\\n        ')],
  ['double quotes behind an anchor', `&trust ${JSON.stringify(compact)}`],
  ['a flow mapping', compact],
  ['a flow mapping over several lines', indented(pretty)],
];

function escaped(character: string, index: number): string {
  const code = character.codePointAt(0)!;
  if (code > 0xffff) return `\\U${code.toString(16).padStart(8, '0')}`;
  if (index % 2 === 1 || '"\\'.includes(character)) return `\\u${code.toString(16).padStart(4, '0')}`;
  return character;
}

const open = (written: string, lineBreak = '\n') => {
  const text = ['rolepath: 1', 'nodes:', '  role:', '    kind: iam.role', `    trustPolicy: ${written}`, '    roleName: x', ''].join('\n');
  const source = text.replaceAll('\n', lineBreak);
  const file = openModel(source);
  const at = (...steps: readonly FieldStep[]): string => {
    const range = file.rangeOf({ node: 'role', field: fieldPath('trustPolicy', ...steps) });
    return source.slice(range?.start.offset, range?.end.offset);
  };
  return { file, source, at };
};
/** A piece of a scalar as the style of the whole reads it. */
function asScalar(piece: string, whole: string): string {
  const [quote = ''] = /^(?:&\w+ )?(["'])/.exec(whole)?.slice(1) ?? [];
  return quote === '' ? piece : String(parse(`${quote}${piece}${quote}`));
}

const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

describe.each(['\n', '\r\n'])('with %j at the end of lines', (lineBreak) => {
  test.each(styles)('the parts of a policy are found in %s', (_, written) => {
    const { at } = open(written, lineBreak);
    const readable = (text: string): string => squeezed(asScalar(text, written));
    expect(readable(at('Version'))).toBe('"Version":"2012-10-17"');
    expect(readable(at('Statement', 0, 'Sid'))).toBe('"Sid":"Zürich"');
    expect(readable(at('Statement', 1, 'Effect'))).toBe('"Effect":"Deny"');
    expect(readable(at('Statement', 1, 'Condition', 'StringEquals', 'idp.example.com:aud', 2))).toBe('"app"');
    expect(readable(at('Statement', 1, 'Condition', 'StringEquals', 'idp.example.com:aud'))).toContain('"idp.example.com:aud":[');
    expect(readable(at('Statement', 1, 'Condition', 'StringEquals', 'idp.example.com:aud', 1))).toContain('😀"');
  });
});

test('a line and a column are those of the file', () => {
  const { file } = open(`|\n        ${indented(pretty)}`);
  const range = file.rangeOf({ node: 'role', field: fieldPath('trustPolicy', 'Statement', 1, 'Effect') });
  expect(range).toMatchObject({ start: { line: 15, column: 15 }, end: { line: 15, column: 31 } });
});

test('a block mapping is found as before', () => {
  const { at } = open(
    '\n      Statement:\n        - Effect: Allow\n          Condition:\n            StringEquals:\n              idp.example.com:aud: app',
  );
  expect(at('Statement', 0, 'Condition', 'StringEquals', 'idp.example.com:aud')).toBe('idp.example.com:aud: app');
});

test('a path that leads nowhere ends at the nearest thing around it', () => {
  const { at } = open(`'${compact.replaceAll("'", "''")}'`);
  expect(at('Statement', 0, 'Principal', 'AWS')).toBe('{"Sid":"Zürich","Effect":"Allow","Action":"sts:AssumeRoleWithWebIdentity"}');
  expect(at('Nothing')).toMatch(/^trustPolicy: /);
});

test('of a key that stands twice, the last one is found, as it counts', () => {
  expect(open(`'{"Version":"2008-10-17","Version":"2012-10-17"}'`).at('Version')).toBe('"Version":"2012-10-17"');
});

test.each([
  ['a missing comma', `'{"Version": "2012-10-17" "Statement": []}'`, '"'],
  ['a trailing comma', `'{"Statement": [{"Effect": "Allow",}]}'`, '}'],
  ['a missing end', `'{"Statement": ['`, '['],
])('every path into JSON with %s leads to where it cannot be read', (_, written, character) => {
  const { file, source } = open(written);
  const range = file.rangeOf({ node: 'role', field: 'trustPolicy.Statement.0.Effect' });
  expect(source[range!.start.offset]).toBe(character);
});

test('text that is no JSON is one place', () => {
  expect(open('plain text').at('Statement', 0)).toBe('trustPolicy: plain text');
});
