import { describe, expect, test } from 'vitest';
import type { FieldValue } from '#core/model/document.ts';
import { admits } from '#core/policy/admits.ts';
import { parsePolicy } from '#core/policy/parse.ts';
import type { Caller, ContextValue, Request } from '#core/policy/request.ts';
import { fits } from '#core/policy/wildcard.ts';

const ask = (statement: FieldValue, caller: Caller, context: Readonly<Record<string, ContextValue>> = {}, actions = ['sts:AssumeRole']) => {
  const policy = parsePolicy({ Version: '2012-10-17', Statement: statement });
  if (!policy.ok) throw new Error(JSON.stringify(policy.error));
  const request: Request = { caller, actions, context: new Map(Object.entries(context)) };
  return admits(policy.value, request);
};
const allow = (principal: FieldValue, extra: Readonly<Record<string, FieldValue>> = {}): FieldValue => ({
  Effect: 'Allow',
  Principal: principal,
  Action: 'sts:AssumeRole',
  ...extra,
});

const lambda: Caller = { type: 'Service', name: 'lambda.amazonaws.com' };
const reader: Caller = { type: 'AWS', name: 'arn:aws:iam::111122223333:role/reader', account: '111122223333' };
const someRole: Caller = { type: 'AWS', name: 'arn:aws:iam::*:role/*' };

describe('a principal', () => {
  test.each<[string, FieldValue, Caller, string]>([
    ['the very service', { Service: 'lambda.amazonaws.com' }, lambda, 'yes'],
    ['the service as China Regions name it', { Service: 'lambda.amazonaws.com.cn' }, lambda, 'yes'],
    ['another service', { Service: ['ec2.amazonaws.com', 'ecs-tasks.amazonaws.com'] }, lambda, 'no'],
    ['everybody', '*', lambda, 'yes'],
    ['every AWS principal', { AWS: '*' }, reader, 'yes'],
    ['the account by its id', { AWS: '111122223333' }, reader, 'yes'],
    ['the account by its root', { AWS: 'arn:aws:iam::111122223333:root' }, reader, 'yes'],
    ['another account', { AWS: 'arn:aws:iam::444455556666:root' }, reader, 'no'],
    ['an account when that of the caller is not drawn', { AWS: '111122223333' }, someRole, 'unknown'],
    ['the role by its ARN', { AWS: ['arn:aws:iam::444455556666:root', 'arn:aws:iam::111122223333:role/reader'] }, reader, 'yes'],
    ['another role', { AWS: 'arn:aws:iam::111122223333:role/writer' }, reader, 'no'],
    ['a role when the name of the caller is not drawn', { AWS: 'arn:aws:iam::111122223333:role/writer' }, someRole, 'unknown'],
    ['a user when the caller is a role', { AWS: 'arn:aws:iam::111122223333:user/writer' }, someRole, 'no'],
    ['the role in another partition', { AWS: 'arn:aws-cn:iam::111122223333:role/reader' }, reader, 'yes'],
    ['a policy variable', { AWS: '${aws:PrincipalArn}' }, reader, 'unknown'],
    ['a deleted principal by its unique id', { AWS: 'AROADBQP57FF2AEXAMPLE' }, reader, 'unknown'],
    ['a provider', { Federated: 'cognito-identity.amazonaws.com' }, reader, 'no'],
  ])('%s', (_, principal, caller, answer) => {
    expect(ask(allow(principal), caller).answer).toBe(answer);
  });

  test('that is excepted is not admitted, and everybody else is', () => {
    const statement = { Effect: 'Allow', NotPrincipal: { AWS: 'arn:aws:iam::111122223333:role/reader' }, Action: 'sts:*' };
    expect(ask(statement, reader).answer).toBe('no');
    expect(ask(statement, { ...reader, name: 'arn:aws:iam::111122223333:role/writer' }).answer).toBe('yes');
  });
});

describe('an action', () => {
  test.each([
    ['sts:AssumeRole', 'yes'],
    ['STS:assumerole', 'yes'],
    ['sts:*', 'yes'],
    ['*', 'yes'],
    ['sts:Assume????', 'yes'],
    ['sts:AssumeRoleWithSAML', 'no'],
  ])('written "%s" answers %s', (action, answer) => {
    expect(ask(allow('*', { Action: action }), lambda).answer).toBe(answer);
  });

  test('that the call needs besides is asked about, too', () => {
    const answer = ask(allow('*'), reader, {}, ['sts:AssumeRole', 'sts:TagSession']);
    expect(answer).toEqual({ answer: 'no', why: 'no statement allows "sts:TagSession"' });
  });

  test('may be all but some', () => {
    const statement = { Effect: 'Allow', Principal: '*', NotAction: 'sts:TagSession' };
    expect(ask(statement, reader).answer).toBe('yes');
    expect(ask(statement, reader, {}, ['sts:TagSession']).answer).toBe('no');
  });
});

describe('a condition', () => {
  const when = (condition: FieldValue, context: Readonly<Record<string, ContextValue>>): string =>
    ask(allow('*', { Condition: condition }), lambda, context).answer;

  test.each<[string, FieldValue, ContextValue, string]>([
    ['on the value sent', { StringEquals: { 'host:aud': 'app' } }, { oneOf: ['app'] }, 'yes'],
    ['on another value', { StringEquals: { 'host:aud': ['other', 'third'] } }, { oneOf: ['app'] }, 'no'],
    ['on one of the values that may be sent', { StringEquals: { 'host:aud': 'app' } }, { oneOf: ['app', 'other'] }, 'unknown'],
    ['without regard to the case of the key', { StringEquals: { 'HOST:Aud': 'app' } }, { oneOf: ['app'] }, 'yes'],
    ['with a wildcard under StringLike', { StringLike: { 'host:aud': 'a*' } }, { oneOf: ['app'] }, 'yes'],
    ['with a wildcard under StringEquals, which is none', { StringEquals: { 'host:aud': 'a*' } }, { oneOf: ['app'] }, 'no'],
    ['that must not hold', { StringNotEquals: { 'host:aud': 'app' } }, { oneOf: ['app'] }, 'no'],
    ['in any case of letters', { StringEqualsIgnoreCase: { 'host:aud': 'APP' } }, { oneOf: ['app'] }, 'yes'],
    ['if the key exists', { StringEqualsIfExists: { 'host:aud': 'app' } }, { oneOf: ['app'] }, 'yes'],
    ['that the key is there', { Null: { 'host:aud': 'false' } }, { oneOf: ['app'] }, 'yes'],
    ['with a policy variable', { StringEquals: { 'host:aud': '${aws:username}' } }, { oneOf: ['app'] }, 'unknown'],
    ['under an operator that cannot read it', { NumericLessThan: { 'host:aud': '5' } }, { oneOf: ['app'] }, 'unknown'],
    ['on a part of a list', { 'ForAnyValue:StringLike': { 'host:aud': 'auth*' } }, { holds: ['authenticated'], lacks: [] }, 'yes'],
    ['on what a list lacks', { 'ForAnyValue:StringLike': { 'host:aud': 'guest' } }, { holds: ['authenticated'], lacks: ['guest'] }, 'no'],
    [
      'on what a list may hold',
      { 'ForAnyValue:StringLike': { 'host:aud': 'other' } },
      { holds: ['authenticated'], lacks: ['guest'] },
      'unknown',
    ],
  ])('%s', (_, condition, value, answer) => {
    expect(when(condition, { 'host:aud': value })).toBe(answer);
  });

  test('on a key that is not drawn decides nothing', () => {
    expect(when({ StringEquals: { 'sts:ExternalId': 'secret' } }, {})).toBe('unknown');
  });

  test('must hold beside every other one', () => {
    const both = { StringEquals: { 'host:aud': 'app', 'host:sub': 'me' } };
    expect(when(both, { 'host:aud': { oneOf: ['app'] }, 'host:sub': { oneOf: ['you'] } })).toBe('no');
    expect(ask(allow('*', { Condition: both }), lambda, { 'host:aud': { oneOf: ['you'] } }).why).toContain('"host:aud" = "app"');
  });
});

describe('a deny', () => {
  const deny = (extra: Readonly<Record<string, FieldValue>> = {}): FieldValue => ({
    Effect: 'Deny',
    Principal: '*',
    Action: 'sts:AssumeRole',
    ...extra,
  });

  test('wins over an allow when it certainly matches', () => {
    expect(ask([allow('*'), deny()], lambda)).toMatchObject({ answer: 'no', why: expect.stringContaining('denies') });
  });

  test('leaves the answer open when it may match, and is nothing when it cannot', () => {
    const condition = { Bool: { 'aws:SecureTransport': 'false' } };
    expect(ask([allow('*'), deny({ Condition: condition })], lambda).answer).toBe('unknown');
    expect(ask([allow('*'), deny({ Principal: { Service: 'ec2.amazonaws.com' } })], lambda).answer).toBe('yes');
  });
});

describe('a policy document', () => {
  test('may be JSON text with one statement', () => {
    expect(parsePolicy('{"Statement":{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}}')).toMatchObject({
      ok: true,
      value: { statements: [{ effect: 'Allow', actions: { isNegated: false, patterns: ['sts:AssumeRole'] } }] },
    });
  });

  test.each<[string, FieldValue, string]>([
    ['no mapping', 'nonsense', ''],
    ['no statement', { Version: '2012-10-17' }, 'Statement'],
    ['a statement that is no mapping', { Statement: ['x'] }, 'Statement.0'],
    ['no effect', { Statement: { Action: '*' } }, 'Statement.Effect'],
    ['an effect in the wrong case', { Statement: { Effect: 'allow', Action: '*' } }, 'Statement.Effect'],
    ['no action', { Statement: [{ Effect: 'Allow' }] }, 'Statement.0.Action'],
  ])('with %s is told with its place', (_, written, path) => {
    const parsed = parsePolicy(written);
    expect(parsed.ok ? undefined : parsed.error.map((problem) => problem.path)).toEqual([path]);
  });

  test('names like those of objects mean nothing', () => {
    expect(ask(allow('*', { Condition: { constructor: { toString: 'x' } } }), lambda).answer).toBe('unknown');
  });
});

test('a pattern of many stars takes no more than the product of the lengths', () => {
  expect(fits('a'.repeat(5_000), `${'*a'.repeat(500)}b`)).toBe(false);
  expect(fits('', '*')).toBe(true);
  expect(fits('abc', 'a?c')).toBe(true);
  expect(fits('abc', 'a?')).toBe(false);
});
