import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDocument } from '#core/check/check.ts';
import { checkPolicy } from '#core/check/policies.ts';
import { limitedSuggest } from '#core/check/suggest.ts';
import type { Fields, FieldValue } from '#core/model/document.ts';
import { openModel } from '#core/model/open-model.ts';
import { parsePolicy } from '#core/policy/parse.ts';
import type { PolicyUse } from '#core/policy/policy.ts';
import { anyValue } from '../../arbitrary/field-value.ts';
import { document as anyPolicy, mixed, statementsOf } from '../../arbitrary/iam-policy.ts';

const told = (value: FieldValue, use?: PolicyUse) => [...checkPolicy(value, 'document', { use, suggest: limitedSuggest(100) })];
const document = (...Statement: readonly Fields[]): Fields => ({ Version: '2012-10-17', Statement });
const read: Fields = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
const assume: Fields = { Effect: 'Allow', Principal: { AWS: '123456789012' }, Action: 'sts:AssumeRole' };
const trusting = (Principal: FieldValue): Fields => document({ ...assume, Principal });
const when = (Condition: FieldValue): Fields => document({ ...read, Condition });

/** [what is wrong, the policy, its use, where it is told, a part of the message] */
type Row = readonly [string, FieldValue, PolicyUse, string, string];

describe('an error, for AWS refuses it', () => {
  test.each<Row>([
    ['JSON that ends too early', '{"Statement": [', 'identity', 'Statement.0', 'character 16 of the text, a value is expected'],
    [
      'JSON with a trailing comma',
      '{\n  "Statement": {"Effect": "Allow",}\n}',
      'identity',
      'Statement',
      'line 2, character 35 of the text, a key',
    ],
    [
      'a key that stands twice in JSON',
      '{"Version":"2012-10-17","Statement":{"Effect":"Deny","Effect":"Allow","Action":"*","Resource":"*"}}',
      'identity',
      'Statement.Effect',
      'twice',
    ],
    ['"Principle"', document({ ...read, Principle: '*' }), 'identity', 'Statement.0.Principle', 'did you mean "Principal"?'],
    [
      '"Actions"',
      document({ Effect: 'Allow', Actions: 's3:*', Resource: '*' }),
      'identity',
      'Statement.0.Actions',
      'did you mean "Action"?',
    ],
    ['"condition"', document({ ...read, condition: {} }), 'identity', 'Statement.0.condition', 'did you mean "Condition"?'],
    ['"effect"', document({ effect: 'Allow', Action: 's3:*', Resource: '*' }), 'identity', 'Statement.0.effect', 'did you mean "Effect"?'],
    ['"statement"', { Version: '2012-10-17', statement: [] }, 'identity', 'statement', 'did you mean "Statement"?'],
    ['an element that is none', document({ ...read, Comment: 'x' }), 'identity', 'Statement.0.Comment', 'there are "Sid"'],
    ['an effect in lower case', document({ ...read, Effect: 'allow' }), 'identity', 'Statement.0.Effect', 'it is "allow"'],
    ['no effect', document({ Action: 's3:*', Resource: '*' }), 'identity', 'Statement.0.Effect', 'is missing'],
    ['no action', document({ Effect: 'Allow', Resource: '*' }), 'identity', 'Statement.0.Action', 'is missing'],
    ['an empty list of actions', document({ ...read, Action: [] }), 'identity', 'Statement.0.Action', 'is missing'],
    ['no resource', document({ Effect: 'Allow', Action: 's3:*' }), 'identity', 'Statement.0.Resource', 'is missing'],
    ['no resource in a boundary', document({ Effect: 'Allow', Action: 's3:*' }), 'boundary', 'Statement.0.Resource', 'is missing'],
    ['no statement', { Version: '2012-10-17' }, 'identity', 'Statement', 'is missing'],
    [
      'no principal in a trust policy',
      document({ Effect: 'Allow', Action: 'sts:AssumeRole' }),
      'trust',
      'Statement.0.Principal',
      'is missing',
    ],
    ['Action beside NotAction', document({ ...read, NotAction: 'iam:*' }), 'identity', 'Statement.0.NotAction', 'cannot stand beside'],
    [
      'a principal in a policy of an identity',
      document({ ...read, Principal: '*' }),
      'identity',
      'Statement.0.Principal',
      'cannot stand in a policy of an identity',
    ],
    [
      'a principal in a service control policy',
      document({ ...read, Principal: '*' }),
      'scp',
      'Statement.0.Principal',
      'service control policy',
    ],
    [
      'an unknown condition operator',
      when({ StringEqual: { 'aws:x': 'a' } }),
      'identity',
      'Statement.0.Condition.StringEqual',
      'did you mean "StringEquals"?',
    ],
    [
      'Null with IfExists',
      when({ NullIfExists: { 'aws:x': 'true' } }),
      'identity',
      'Statement.0.Condition.NullIfExists',
      'is no condition operator',
    ],
    [
      'an operator without keys',
      when({ StringEquals: 'a' }),
      'identity',
      'Statement.0.Condition.StringEquals',
      'must be a map of condition keys',
    ],
    ['a condition that is no map', when('a'), 'identity', 'Statement.0.Condition', 'must be a map of condition operators'],
    [
      'a value that is a map',
      when({ StringEquals: { 'idp.com:aud': { a: 'b' } } }),
      'identity',
      'Statement.0.Condition.StringEquals.idp\\.com:aud',
      'it is a map',
    ],
    [
      'a key in two cases',
      when({ StringEquals: { 'aws:x': 'a', 'AWS:X': 'b' } }),
      'identity',
      'Statement.0.Condition.StringEquals.AWS:X',
      '"aws:x" in another case',
    ],
    ['another version', { Version: '2012-10-18', Statement: read }, 'identity', 'Version', 'it is "2012-10-18"'],
    ['a Sid twice', document({ ...read, Sid: 'A' }, { ...read, Sid: 'A' }), 'identity', 'Statement.1.Sid', 'unique'],
    ['a Sid with a space', document({ ...read, Sid: 'my statement' }), 'identity', 'Statement.0.Sid', 'only letters and digits'],
    [
      'an ARN with a colon too many',
      trusting({ AWS: ['*', 'arn:aws::iam::123456789012:root'] }),
      'trust',
      'Statement.0.Principal.AWS.1',
      'names no principal',
    ],
    ['an account of 11 digits', trusting({ AWS: '12345678901' }), 'trust', 'Statement.0.Principal.AWS', 'names no principal'],
    ['a principal that is a number', trusting({ AWS: 123456789012 }), 'trust', 'Statement.0.Principal.AWS', 'write it in quotes'],
    ['a principal that is text', trusting('123456789012'), 'trust', 'Statement.0.Principal', 'must be "*" or a map'],
    ['a type of principal in lower case', trusting({ aws: '123456789012' }), 'trust', 'Statement.0.Principal.aws', 'did you mean "AWS"?'],
    [
      'a provider that is neither domain nor ARN',
      trusting({ Federated: 'my-cluster' }),
      'trust',
      'Statement.0.Principal.Federated',
      'neither',
    ],
    ['a provider by its URL', trusting({ Federated: 'https://idp.example.com' }), 'trust', 'Statement.0.Principal.Federated', 'neither'],
    [
      'an action without service',
      document({ ...read, Action: ['s3:GetObject', 'GetObject'] }),
      'identity',
      'Statement.0.Action.1',
      'names no service',
    ],
    ['a statement that is text', { Statement: ['Allow'] }, 'identity', 'Statement.0', 'must be a statement'],
    ['a list', [], 'identity', '', 'must be a policy document'],
  ])('%s', (_, value, use, path, message) => {
    const faults = told(value, use);
    expect(faults.map(({ field, severity }) => [field, severity])).toEqual([[path === '' ? 'document' : `document.${path}`, 'error']]);
    expect(faults[0]?.message).toContain(message);
    expect(faults[0]?.message).toMatch(/^"document.*[.?]$/s);
  });
});

describe('a warning', () => {
  test.each<Row>([
    [
      'an operator in another case',
      when({ stringequals: { 'aws:x': 'a' } }),
      'identity',
      'Statement.0.Condition.stringequals',
      '"StringEquals"',
    ],
    [
      'a domain that is no built-in provider',
      trusting({ Federated: 'token.actions.githubusercontent.com' }),
      'trust',
      'Statement.0.Principal.Federated',
      'neither',
    ],
    ['an Id in a policy of an identity', { ...document(read), Id: 'x' }, 'identity', 'Id', 'belongs to the policy of a resource'],
    [
      'a policy variable without the version',
      { Statement: { ...read, Resource: 'arn:aws:s3:::b/${aws:username}/*' } },
      'identity',
      'Version',
      'plain text',
    ],
    [
      'a Sid twice in a policy of a resource',
      document({ ...assume, Sid: 'A' }, { ...assume, Sid: 'A' }),
      'resource',
      'Statement.1.Sid',
      'unique',
    ],
  ])('%s', (_, value, use, path, message) => {
    const faults = told(value, use);
    expect(faults.map(({ field, severity }) => [field, severity])).toEqual([[`document.${path}`, 'warning']]);
    expect(faults[0]?.message).toContain(message);
  });
});

test('the way out of an ARN with a colon too many and of an effect in lower case is told', () => {
  expect(told(trusting({ AWS: 'arn:aws::iam::123456789012:root' }), 'trust')[0]?.fix).toBe('Write "arn:aws:iam::123456789012:root".');
  expect(told(document({ ...read, Effect: 'deny' }), 'identity')[0]?.fix).toBe('Write "Deny".');
});

describe('nothing is said of', () => {
  test.each<readonly [string, FieldValue, PolicyUse | undefined]>([
    // https://github.com/duo-labs/parliament/issues/229
    ['a trust policy without Resource', document(assume), 'trust'],
    // https://github.com/getmoto/moto/issues/5403
    ['sts:TagSession in a trust policy', document({ ...assume, Action: ['sts:AssumeRole', 'sts:TagSession'] }), 'trust'],
    [
      'what IDF-217 tells: NotPrincipal and Resource in a trust policy',
      document({ Effect: 'Allow', NotPrincipal: { AWS: '123456789012' }, Action: 'sts:*', Resource: '*' }),
      'trust',
    ],
    ['what IDF-216 tells: a wildcard in a principal', trusting({ AWS: 'arn:aws:iam::123456789012:role/dev-*' }), 'trust'],
    ['what IDF-217 tells: a group', trusting({ AWS: 'arn:aws:iam::123456789012:group/Admins' }), 'trust'],
    [
      'every form of a principal',
      trusting({
        AWS: [
          '123456789012',
          'arn:aws-cn:iam::123456789012:root',
          'arn:aws:iam::123456789012:user/a/b',
          'arn:aws:sts::123456789012:assumed-role/r/s',
          'arn:aws:sts::123456789012:federated-user/u',
          'AROADBQP57FF2AEXAMPLE',
          '*',
        ],
        Federated: [
          'arn:aws:iam::123456789012:saml-provider/x',
          'arn:aws-us-gov:iam::123456789012:oidc-provider/idp.example.com/a',
          'cognito-identity.amazonaws.com',
        ],
        Service: 'lambda.amazonaws.com',
      }),
      'trust',
    ],
    ['a placeholder', trusting({ AWS: 'arn:aws:iam::${AWS::AccountId}:root' }), 'trust'],
    ['a Sid with a space in a policy of a resource', document({ ...assume, Sid: 'my statement' }), 'resource'],
    ['a policy of a resource without Resource', document(assume), 'resource'],
    [
      'numbers and booleans as values',
      when({ NumericLessThan: { 'aws:MultiFactorAuthAge': 3600 }, Bool: { 'aws:SecureTransport': true } }),
      'identity',
    ],
    ['a principal where the use is not known', document({ ...read, Principal: '*' }), undefined],
    ['one statement without a list', { Version: '2008-10-17', Statement: read }, 'session'],
    ['JSON text', JSON.stringify(document(read), null, 2), 'identity'],
    ['a resource control policy', document({ Effect: 'Deny', Principal: '*', Action: 'sts:*', Resource: '*' }), 'rcp'],
  ])('%s', (_, value, use) => {
    expect(told(value, use)).toEqual([]);
  });
});

test('a fault in JSON text is found at its line and column of the file', () => {
  const text =
    'rolepath: 1\nnodes:\n  role:\n    kind: iam.role\n    trustPolicy: |\n      {\n        "Statement": [{ "Effect": "Allow" "Action": "*" }]\n      }\n';
  const file = openModel(text);
  const fault = checkDocument(file.document).find(({ code }) => code === 'policy-json');
  expect(file.rangeOf(fault!.target)?.start).toMatchObject({ line: 7, column: 43 });
});

test('no value of any type, and no broken policy, throws', () => {
  const uses = fc.constantFrom<(PolicyUse | undefined)[]>('trust', 'identity', 'resource', 'scp', 'rcp', undefined);
  const elements = fc.constantFrom('Sid', 'Effect', 'Principal', 'Action', 'Resource', 'Condition');
  const broken = fc
    .tuple(anyPolicy(statementsOf(mixed).resource), elements, anyValue, fc.boolean())
    .map(([written, element, value, asText]): FieldValue => {
      const statements = Array.isArray(written['Statement']) ? written['Statement'] : [];
      const changed = {
        Version: '2012-10-17',
        Statement: statements.map((statement: Fields) => Object.assign({}, statement, { [element]: value })),
      };
      return asText ? JSON.stringify(changed) : changed;
    });
  const cut = fc.tuple(anyPolicy(statementsOf(mixed).resource), fc.nat()).map(([written, at]) => {
    const text = JSON.stringify(written);
    return text.slice(0, at % text.length);
  });
  fc.assert(
    fc.property(fc.oneof(anyValue, broken, cut), uses, (value, use) => {
      parsePolicy(value);
      for (const { field, message } of told(value, use)) expect([field.startsWith('document'), message.length > 10]).toEqual([true, true]);
    }),
    { numRuns: 2_000 },
  );
});
