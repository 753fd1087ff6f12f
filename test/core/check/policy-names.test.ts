import { describe, expect, test } from 'vitest';
import { checkNames } from '#core/check/policy-names.ts';
import type { FieldValue } from '#core/model/document.ts';
import { drawing } from '../paths/drawing.ts';

/** `code field`, and the message, of what the names of one policy get wrong. */
const faults = (kind: string, field: string, statement: FieldValue, others = {}) =>
  [...checkNames(drawing({ it: { kind, [field]: { Version: '2012-10-17', Statement: [statement] } }, ...others }, {}))].map(
    ({ code, severity, target, message }) => {
      expect(severity).toBe('warning');
      return { at: `${code} ${target.field}`, message };
    },
  );

const inPolicy = (statement: FieldValue) => faults('iam.policy', 'document', statement);
const inTrust = (statement: FieldValue, others = {}) => faults('iam.role', 'trustPolicy', statement, others);
const allow = (action: FieldValue, resource: FieldValue = '*', more = {}) => ({
  Effect: 'Allow',
  Action: action,
  Resource: resource,
  ...more,
});

describe('actions', () => {
  test('are misspelt, or cover nothing', () => {
    expect(inPolicy(allow(['s3:GetObjects', 's3:Gett*', 's3:GetObject', 's3:getobject', 's3:Get*']))).toEqual([
      {
        at: 'unknown-action document.Statement.0.Action.0',
        message: '"s3:GetObjects" is no action of its service; did you mean "s3:GetObject"?',
      },
      { at: 'unknown-action document.Statement.0.Action.1', message: '"s3:Gett*" covers no action of its service.' },
    ]);
  });

  test('of a service that the slice lacks, and those of every service, are not judged', () => {
    expect(inPolicy(allow(['*', 'devicefarm:Anything', 's3:${aws:username}', 'nonsense']))).toEqual([]);
  });

  test('of an edge that draws a use', () => {
    const found = [
      ...checkNames(drawing({ role: 'iam.role', bucket: 'aws.resource' }, { 'role > bucket': { actions: ['s3:ReadObject'] } })),
    ];
    expect(found.map(({ code, target }) => [code, target])).toEqual([['unknown-action', { edge: 'role > bucket', field: 'actions.0' }]]);
  });

  test('of a trust policy: sts:TagSession is one', () => {
    const statement = { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: ['sts:AssumeRole', 'sts:TagSession'] };
    expect(inTrust(statement)).toEqual([]);
  });
});

describe('condition keys', () => {
  const trust = (federated: string, key: string) => ({
    Effect: 'Allow',
    Principal: { Federated: federated },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringEquals: { [key]: 'x' } },
  });
  const provider = (issuer: string) => `arn:aws:iam::111122223333:oidc-provider/${issuer}`;

  test.each([
    ['cognito-identity.amazonaws.com', 'cognito-identity.amazon.com:amr', 'cognito-identity.amazonaws.com:amr'],
    [provider('acme.example/api/oidc'), 'acme.example:sub', 'acme.example/api/oidc:sub'],
    [
      provider('token.actions.githubusercontent.com'),
      'vstoken.actions.githubusercontent.com:sub',
      'token.actions.githubusercontent.com:sub',
    ],
    [provider('idp.example.com'), 'https://idp.example.com/:aud', 'idp.example.com:aud'],
  ])('of another issuer than %s', (federated, key, meant) => {
    const [fault, ...others] = inTrust(trust(federated, key));
    expect(others).toEqual([]);
    expect(fault?.at).toContain('unknown-condition-key trustPolicy.Statement.0.Condition.StringEquals.');
    expect(fault?.message).toContain(`did you mean "${meant}"?`);
  });

  test.each([
    ['cognito-identity.amazonaws.com', 'cognito-identity.amazonaws.com:amr'],
    [provider('idp.example.com/realms/Main'), 'idp.example.com/realms/main:SUB'],
    [provider('tenant.auth0.com/'), 'tenant.auth0.com/:aud'],
    [provider('token.actions.githubusercontent.com'), 'token.actions.githubusercontent.com:repository_id'],
    [provider('${Issuer}'), '${Issuer}:sub'],
    [provider('${Issuer}'), 'idp.example.com:sub'],
  ])('of %s: %s', (federated, key) => expect(inTrust(trust(federated, key))).toEqual([]));

  test('of an issuer that is drawn', () => {
    const others = { idp: { kind: 'idp.oidc', issuer: 'https://idp.example.com/main' } };
    const statement = {
      Effect: 'Allow',
      Principal: { AWS: '*' },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'idp.example.com/main:sub': 'x' } },
    };
    expect(inTrust(statement, others)).toEqual([]);
    const custom = { ...statement, Condition: { StringEquals: { 'idp.example.com/main:department': 'x' } } };
    expect(inTrust(custom, others).map(({ at }) => at)).toHaveLength(1);
  });

  test('of AWS and of services', () => {
    const condition = {
      StringEquals: {
        'aws:PrincipalTag/team': 'a',
        'aws:PrincipalOrgId': 'o-1',
        'aws:PrincipleOrgID': 'o-1',
        's3:prefix': 'a',
        's3:prefx': 'a',
      },
    };
    expect(inPolicy(allow('s3:ListBucket', 'arn:aws:s3:::a', { Condition: condition })).map(({ message }) => message)).toEqual([
      '"aws:PrincipleOrgID" is no condition key; did you mean "aws:PrincipalOrgID"?',
      '"s3:prefx" is no condition key; did you mean "s3:prefix"?',
    ]);
  });

  test('of what is not known are not judged', () => {
    expect(
      inPolicy(allow('s3:ListBucket', '*', { Condition: { StringEquals: { 'devicefarm:Key': 'a', 'idp.example.com:sub': 'b' } } })),
    ).toEqual([]);
  });
});

describe('resources', () => {
  test('that no action beside them takes', () => {
    expect(inPolicy(allow('s3:ListBucket', 'arn:aws:s3:::uploads/*'))).toEqual([
      {
        at: 'wrong-resource-type document.Statement.0.Resource.0',
        message:
          '"arn:aws:s3:::uploads/*" is no resource of "s3:ListBucket", which takes "arn:{Partition}:s3:{Region}:{Account}:accesspoint/{AccessPointName}" or "arn:{Partition}:s3:::{BucketName}".',
      },
    ]);
    expect(inPolicy(allow(['s3:ListBucket', 's3:GetObject'], 'arn:aws:s3:::uploads/*')).map(({ at }) => at)).toEqual([
      'wrong-resource-type document.Statement.0.Action.0',
    ]);
  });

  test.each<[FieldValue, FieldValue]>([
    [
      ['s3:ListBucket', 's3:GetObject'],
      ['arn:aws:s3:::uploads', 'arn:aws:s3:::uploads/*'],
    ],
    ['s3:ListBucket', '*'],
    ['s3:*', 'arn:aws:s3:::uploads/*'],
    ['logs:DescribeLogGroups', 'arn:aws:logs:*:111122223333:log-group:*'],
    ['iam:PassRole', 'arn:aws:iam::111122223333:role/${aws:PrincipalTag/role}'],
    ['lambda:InvokeFunction', 'arn:aws:lambda:eu-west-1:111122223333:function:app:live'],
    ['dynamodb:Query', 'arn:aws:dynamodb:*:111122223333:table/orders/index/*'],
    ['execute-api:Invoke', 'arn:aws:execute-api:*:*:abc123/prod/GET/*'],
  ])('%s may be allowed on %s', (action, resource) => expect(inPolicy(allow(action, resource))).toEqual([]));
});
