import { describe, expect, test } from 'vitest';
import { judge } from '#core/judge/judge.ts';
import { applyEdit } from '#core/model/apply-edit.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import type { FieldValue } from '#core/model/document.ts';
import { openModel } from '#core/model/open-model.ts';

const pool = 'eu-west-1:11111111-2222-3333-4444-555555555555';

interface Statement {
  readonly [element: string]: FieldValue;
}

/** A role of an identity pool, with this trust policy. */
const drawn = (trustPolicy: FieldValue, slot = 'authenticated', poolFields = `, identityPoolId: '${pool}'`): string => `rolepath: 1
name: A role of an identity pool
accounts:
  shop: { accountId: '222233334444' }
nodes:
  browser: { kind: client.app, clientType: spa }
  customers: { kind: cognito.userPool, in: shop, reference: eu-west-1_abcdEFGHI }
  web: { kind: cognito.appClient, in: customers, reference: 1example23456789 }
  shoppers: { kind: cognito.identityPool, in: shop, allowUnauthenticatedIdentities: false${poolFields} }
  member: { kind: iam.role, in: shop, managedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'], trustPolicy: ${JSON.stringify(trustPolicy)} }
edges:
  signs-in: { from: browser, to: web, kind: signs-in-through }
  id-token: { from: web, to: shoppers, kind: id-token-to-identity-pool }
  becomes-member: { from: shoppers, to: member, kind: identity-pool-role, slot: ${slot} }
`;

const trust = (...statements: readonly Statement[]): FieldValue => ({ Version: '2012-10-17', Statement: statements });

const cognito = (more: Statement = {}, prefix = 'cognito-identity.amazonaws.com'): Statement => ({
  Effect: 'Allow',
  Principal: { Federated: prefix },
  Action: 'sts:AssumeRoleWithWebIdentity',
  Condition: {
    StringEquals: { [`${prefix}:aud`]: pool },
    'ForAnyValue:StringLike': { [`${prefix}:amr`]: 'authenticated' },
  },
  ...more,
});

/** What the rules about trust and about paths say. */
const found = (text: string): readonly Diagnostic[] => judge(openModel(text)).diagnostics.filter(({ code }) => /^IDF-(?:101|2)/.test(code));
const codes = (text: string): readonly string[] =>
  found(text).map(({ code, target }) => `${code}@${target.edge ?? target.field ?? target.node}`);

describe('a written trust', () => {
  test('is fine as AWS shows it, also in GovCloud and as one statement', () => {
    expect(codes(drawn(trust(cognito())))).toEqual([]);
    expect(codes(drawn({ Version: '2012-10-17', Statement: cognito() }))).toEqual([]);
    expect(codes(drawn(trust(cognito({}, 'cognito-identity-us-gov.amazonaws.com'))))).toEqual([]);
  });

  test('is found at its line in every form', () => {
    const statement = cognito({ Condition: { StringEquals: { 'cognito-identity.amazonaws.com:aud': pool } } });
    expect(codes(drawn(trust(statement)))).toEqual(['IDF-202@trustPolicy.Statement.0']);
    expect(codes(drawn({ Version: '2012-10-17', Statement: statement }))).toEqual(['IDF-202@trustPolicy.Statement']);
    expect(codes(drawn(JSON.stringify(trust(statement))))).toEqual(['IDF-202@trustPolicy.Statement.0']);
  });

  test('stays JSON text when it is mended', () => {
    const file = openModel(drawn(JSON.stringify(trust(cognito({ Condition: {} })))));
    const { diagnostics, fixes } = judge(file);
    const missing = diagnostics.find(({ code }) => code === 'IDF-201');
    const mended = applyEdit(file, fixes.get(missing!)!).file.document.nodes.get('member')?.fields['trustPolicy'];
    expect(typeof mended === 'string' ? JSON.parse(mended) : undefined).toMatchObject({
      Statement: [{ Condition: { StringEquals: { 'cognito-identity.amazonaws.com:aud': pool } } }],
    });
  });

  test('that refuses a walk is one story: the walk names the role as its cause', () => {
    const findings = found(drawn(trust(cognito({ Action: 'sts:AssumeRole' }))));
    expect(findings.map(({ code, target, cause }) => [code, target.field ?? target.edge, cause])).toEqual([
      ['IDF-205', 'trustPolicy.Statement.0.Action', undefined],
      ['IDF-101', 'becomes-member', { node: 'member' }],
    ]);
  });

  test('that lists another pool is told once, and not at all where the pool has no id yet', () => {
    const other = pool.replace('1111', '9999');
    const statement = cognito({
      Condition: {
        StringEquals: { 'cognito-identity.amazonaws.com:aud': other },
        'ForAnyValue:StringLike': { 'cognito-identity.amazonaws.com:amr': 'authenticated' },
      },
    });
    const at = 'trustPolicy.Statement.0.Condition.StringEquals.cognito-identity\\.amazonaws\\.com:aud';
    expect(codes(drawn(trust(statement)))).toEqual([`IDF-204@${at}`, 'IDF-101@becomes-member']);
    expect(codes(drawn(trust(statement), 'authenticated', ''))).toEqual([]);
  });

  test('asks nothing of a Deny, of tags alone and of a role that exists elsewhere', () => {
    const extra = [
      { Effect: 'Deny', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' },
      { Effect: 'Allow', Principal: { Federated: 'cognito-identity.amazonaws.com' }, Action: 'sts:TagSession' },
    ];
    expect(codes(drawn(trust(cognito(), ...extra)))).toEqual([]);
    const elsewhere = drawn(trust({ Effect: 'Allow', Principal: '*', Action: '*' })).replace(
      'member: { kind: iam.role',
      "member: { reference: 'arn:aws:iam::222233334444:role/member', kind: iam.role",
    );
    expect(codes(elsewhere).filter((code) => code.startsWith('IDF-2'))).toEqual([]);
  });

  test.each([
    ['no policy', 'nothing'],
    ['a list', []],
    ['no statement', {}],
    ['a principal that is a number', trust({ Effect: 'Allow', Principal: 5, Action: 'sts:AssumeRole' })],
    ['a principal that is a list', trust({ Effect: 'Allow', Principal: ['*'], Action: 'sts:AssumeRole' })],
    [
      'conditions that are none',
      trust({ Effect: 'Allow', Principal: { AWS: [null] }, Action: ['sts:*'], Condition: { Bool: [1], StringLike: { x: { y: 1 } } } }),
    ],
    [
      'keys of the prototype',
      trust({
        Effect: 'Allow',
        Principal: { Service: 'constructor.amazonaws.com' },
        Action: 'constructor',
        Condition: { constructor: { constructor: 'x' } },
      }),
    ],
  ])('never throws on %s', (_, policy) => {
    expect(() => found(drawn(policy))).not.toThrow();
  });
});

describe('a trust that follows from the edges', () => {
  test('is not blamed for what it holds', () => {
    expect(codes(drawn(trust(cognito())).replace(/, trustPolicy: .*$/m, ' }'))).toEqual([]);
  });
});
