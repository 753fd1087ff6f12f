import { describe, expect, test } from 'vitest';
import type { Fields, FieldValue } from '#core/model/document.ts';
import { printExplanation } from '#core/policy/explain.ts';
import type { Policies } from '#core/policy/layer.ts';
import type { Policy } from '#core/policy/policy.ts';
import { callerOf, type Caller, type RequestParts } from '#core/policy/request.ts';
import { ask, policy, user } from './documented.ts';

const guide = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/';
const orderPage = `${guide}reference_policies_evaluation-logic_policy-eval-denyallow.html`;
const basicsPage = `${guide}reference_policies_evaluation-logic_policy-eval-basics.html`;
const acrossPage = `${guide}reference_policies_evaluation-logic-cross-account.html`;
const principalPage = `${guide}reference_policies_elements_principal.html`;
const boundaryPage = `${guide}access_policies_boundaries.html`;
const scpPage = 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html';

const allow = (more: Fields = {}): Policy => policy({ Effect: 'Allow', Action: '*', Resource: '*', ...more });
const deny = (more: Fields = {}): Policy => policy({ Effect: 'Deny', Action: '*', Resource: '*', ...more });
const nothing = allow({ Action: 'ec2:*' });
const granting = (Principal: FieldValue): Policy => allow({ Principal });

const role = 'arn:aws:iam::111122223333:role/app/reader';
const session = callerOf('arn:aws:sts::111122223333:assumed-role/reader/ana', role);
const federated = callerOf('arn:aws:sts::111122223333:federated-user/ana');
const root = callerOf('arn:aws:iam::111122223333:root');
const bucket: Partial<RequestParts> = {};
const elsewhere: Partial<RequestParts> = { resourceAccount: '444455556666' };
const service: Caller = { type: 'Service', name: 'lambda.amazonaws.com' };
const anonymous: Caller = { type: 'anonymous', name: '' };

const toUser = granting({ AWS: user.name });
const toRole = granting({ AWS: role });
const toSession = granting({ AWS: session.session! });
const toAccount = granting({ AWS: '111122223333' });
const toAll = granting('*');

/** [page, what it says, the caller, what is asked, the policies, the decision and the layer that makes it] */
type Row = readonly [string, string, Caller, Partial<RequestParts>, Policies, string];

const documented: readonly Row[] = [
  [orderPage, 'all requests are implicitly denied', user, bucket, {}, 'implicit-deny identity'],
  [orderPage, 'but those of the root user', root, bucket, {}, 'allowed identity'],
  [orderPage, 'an allow of an identity policy', user, bucket, { identity: [nothing, allow()] }, 'allowed identity'],
  [orderPage, 'a deny beside it', user, bucket, { identity: [allow(), deny()] }, 'explicit-deny identity'],
  [
    orderPage,
    'a deny of the resource',
    user,
    bucket,
    { identity: [allow()], resource: deny({ Principal: '*' }) },
    'explicit-deny resource',
  ],
  [
    orderPage,
    'a deny of the boundary',
    user,
    bucket,
    { identity: [allow()], boundary: deny(), resource: toUser },
    'explicit-deny boundary',
  ],
  [
    orderPage,
    'a deny of the session',
    session,
    bucket,
    { identity: [allow()], session: [deny()], resource: toSession },
    'explicit-deny session',
  ],
  [orderPage, 'a deny of an SCP', user, bucket, { identity: [allow()], scps: [[allow()], [allow(), deny()]] }, 'explicit-deny scp'],
  [orderPage, 'a deny of an RCP', user, bucket, { identity: [allow()], rcps: [[deny({ Principal: '*' })]] }, 'explicit-deny rcp'],
  [orderPage, 'a deny of an SCP for the root user', root, bucket, { scps: [[allow(), deny()]] }, 'explicit-deny scp'],
  [orderPage, 'no allow of an SCP', user, bucket, { identity: [allow()], scps: [[nothing]] }, 'implicit-deny scp'],
  [scpPage, 'every level must allow', user, bucket, { identity: [allow()], scps: [[allow()], [nothing], [allow()]] }, 'implicit-deny scp'],
  [scpPage, 'an SCP grants nothing', user, bucket, { scps: [[allow()]] }, 'implicit-deny identity'],
  [
    orderPage,
    'the resource names the user: neither identity policy nor boundary limits it',
    user,
    bucket,
    { boundary: nothing, resource: toUser },
    'allowed resource',
  ],
  [
    orderPage,
    'the resource names the session: no implicit deny limits it',
    session,
    bucket,
    { boundary: nothing, session: [nothing], resource: toSession },
    'allowed resource',
  ],
  [
    orderPage,
    'the resource names the role: its identity policies need not allow',
    session,
    bucket,
    { resource: toRole },
    'allowed resource',
  ],
  [
    orderPage,
    'the resource names the role: the boundary limits it',
    session,
    bucket,
    { boundary: nothing, resource: toRole },
    'implicit-deny boundary',
  ],
  [
    orderPage,
    'the resource names the role: the session policy limits it',
    session,
    bucket,
    { session: [nothing], resource: toRole },
    'implicit-deny session',
  ],
  [
    orderPage,
    'the resource names the user of a federated session: the session policy limits it',
    federated,
    bucket,
    { session: [nothing], resource: toUser },
    'implicit-deny session',
  ],
  [
    orderPage,
    'the resource names the federated session',
    federated,
    bucket,
    { session: [nothing], resource: granting({ AWS: federated.session! }) },
    'allowed resource',
  ],
  [orderPage, 'a federated session without a session policy', federated, bucket, { identity: [allow()] }, 'implicit-deny session'],
  [orderPage, 'a federated session with one', federated, bucket, { identity: [allow()], session: [allow()] }, 'allowed identity'],
  [orderPage, 'an SCP limits what the resource grants', user, bucket, { scps: [[nothing]], resource: toUser }, 'implicit-deny scp'],
  [orderPage, 'a session without a session policy', session, bucket, { identity: [allow()] }, 'allowed identity'],
  [
    orderPage,
    'a session policy that does not allow',
    session,
    bucket,
    { identity: [allow()], session: [nothing] },
    'implicit-deny session',
  ],
  [orderPage, 'a session policy grants nothing', session, bucket, { session: [allow()] }, 'implicit-deny identity'],
  [boundaryPage, 'a boundary grants nothing', user, bucket, { boundary: allow() }, 'implicit-deny identity'],
  [boundaryPage, 'a boundary that does not allow', user, bucket, { identity: [allow()], boundary: nothing }, 'implicit-deny boundary'],
  [boundaryPage, 'a boundary that allows', user, bucket, { identity: [allow()], boundary: allow() }, 'allowed identity'],
  [
    principalPage,
    'the account as principal leaves it to the identity policies',
    user,
    bucket,
    { resource: toAccount },
    'implicit-deny identity',
  ],
  [
    principalPage,
    'the account as principal and an identity policy',
    user,
    bucket,
    { identity: [allow()], resource: toAccount },
    'allowed identity',
  ],
  [principalPage, 'everybody as principal needs no other permission in the account', user, bucket, { resource: toAll }, 'allowed resource'],
  [principalPage, 'everybody as AWS principal is the same', user, bucket, { resource: granting({ AWS: '*' }) }, 'allowed resource'],
  [principalPage, 'everybody is also anonymous', anonymous, bucket, { resource: toAll }, 'allowed resource'],
  [
    principalPage,
    'everybody as AWS principal is also anonymous',
    anonymous,
    bucket,
    { resource: granting({ AWS: '*' }) },
    'allowed resource',
  ],
  [
    principalPage,
    'an anonymous caller is nobody else',
    anonymous,
    bucket,
    { identity: [allow()], resource: toUser },
    'implicit-deny resource',
  ],
  [principalPage, 'everybody of another account needs permission there', user, elsewhere, { resource: toAll }, 'implicit-deny identity'],
  [
    principalPage,
    'a service',
    service,
    bucket,
    { resource: granting({ Service: ['ec2.amazonaws.com', 'lambda.amazonaws.com'] }) },
    'allowed resource',
  ],
  [principalPage, 'another service', service, bucket, { resource: granting({ Service: 'ec2.amazonaws.com' }) }, 'implicit-deny resource'],
  [
    principalPage,
    'a user name minds the case',
    user,
    bucket,
    { resource: granting({ AWS: 'arn:aws:iam::111122223333:user/Ana' }) },
    'implicit-deny identity',
  ],
  [
    principalPage,
    'a name in another partition',
    user,
    bucket,
    { resource: granting({ AWS: 'arn:aws-cn:iam::111122223333:user/ana' }) },
    'implicit-deny identity',
  ],
  [
    principalPage,
    'another session',
    session,
    bucket,
    { resource: granting({ AWS: 'arn:aws:sts::111122223333:assumed-role/reader/bob' }) },
    'implicit-deny identity',
  ],
  [
    principalPage,
    'a canonical user',
    { type: 'CanonicalUser', name: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be' },
    bucket,
    { resource: granting({ CanonicalUser: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be' }) },
    'allowed resource',
  ],
  [
    principalPage,
    'a unique id in place of a deleted role',
    session,
    bucket,
    { resource: granting({ AWS: 'AROADBQP57FF2AEXAMPLE' }) },
    'implicit-deny identity',
  ],
  [
    principalPage,
    'a unique id that is the own one',
    { ...session, uniqueId: 'AROADBQP57FF2AEXAMPLE' },
    bucket,
    { resource: granting({ AWS: 'AROADBQP57FF2AEXAMPLE' }) },
    'allowed resource',
  ],
  [acrossPage, 'both sides must allow: neither does', user, elsewhere, {}, 'implicit-deny resource'],
  [acrossPage, 'only the identity does', user, elsewhere, { identity: [allow()] }, 'implicit-deny resource'],
  [acrossPage, 'only the resource does', user, elsewhere, { resource: toUser }, 'implicit-deny identity'],
  [acrossPage, 'both do', user, elsewhere, { identity: [allow()], resource: toUser }, 'allowed identity'],
  [acrossPage, 'both do, the resource for the account', user, elsewhere, { identity: [allow()], resource: toAccount }, 'allowed identity'],
  [
    acrossPage,
    'the boundary limits the own side',
    user,
    elsewhere,
    { identity: [allow()], boundary: nothing, resource: toUser },
    'implicit-deny boundary',
  ],
  [
    acrossPage,
    'the session policy limits the own side',
    session,
    elsewhere,
    { identity: [allow()], session: [nothing], resource: toSession },
    'implicit-deny session',
  ],
  [
    acrossPage,
    'another account is trusted',
    user,
    elsewhere,
    { identity: [allow()], resource: granting({ AWS: '777788889999' }) },
    'implicit-deny resource',
  ],
];

describe('AWS documents', () => {
  test.each(documented)('%s: %s', (_, __, caller, parts, policies, decision) => {
    const { outcome, layer, explanation } = ask(policies, { caller, ...parts });
    expect(`${outcome} ${layer}`).toBe(decision);
    expect(explanation.answer).toBe(outcome === 'allowed' ? 'yes' : 'no');
  });
});

describe(`the example of ${basicsPage}`, () => {
  const carlos = callerOf('arn:aws:iam::123456789012:user/carlossalazar');
  const identity = policy([
    { Sid: 'AllowS3ListRead', Effect: 'Allow', Action: ['s3:GetBucketLocation', 's3:ListAllMyBuckets'], Resource: 'arn:aws:s3:::*' },
    { Sid: 'AllowS3Self', Effect: 'Allow', Action: 's3:*', Resource: ['arn:aws:s3:::carlossalazar/*', 'arn:aws:s3:::carlossalazar'] },
    { Sid: 'DenyS3Logs', Effect: 'Deny', Action: 's3:*', Resource: 'arn:aws:s3:::*log*' },
  ]);
  const own = policy({ Effect: 'Allow', Principal: { AWS: carlos.name }, Action: 's3:*', Resource: 'arn:aws:s3:::carlossalazar/*' });
  const save = (resource: string) =>
    ask({ identity: [identity], resource: own }, { caller: carlos, action: 's3:PutObject', resource, resourceAccount: '123456789012' });

  test('Carlos may not save to the logs', () => {
    expect(save('arn:aws:s3:::carlossalazar-logs/file')).toMatchObject({ outcome: 'explicit-deny', layer: 'identity' });
  });

  test('Carlos may save to his own bucket', () => {
    expect(save('arn:aws:s3:::carlossalazar/file').outcome).toBe('allowed');
  });
});

describe('assuming a role', () => {
  const target = 'arn:aws:iam::111122223333:role/target';
  const assume: Partial<RequestParts> = { action: 'sts:AssumeRole', resource: target };
  const trusts = (Principal: FieldValue, Action: FieldValue = 'sts:AssumeRole'): Policy => policy({ Effect: 'Allow', Principal, Action });
  const may = allow({ Action: 'sts:AssumeRole', Resource: target });
  const partner = callerOf('arn:aws:iam::444455556666:role/partner');

  test.each<readonly [string, Caller, Policies, string]>([
    [
      'V21: another account is trusted, and has no permission',
      partner,
      { resource: trusts({ AWS: partner.name }) },
      'implicit-deny identity',
    ],
    [
      'another account is trusted and has permission',
      partner,
      { resource: trusts({ AWS: partner.name }), identity: [may] },
      'allowed identity',
    ],
    [
      'another account has permission and is not trusted',
      partner,
      { resource: trusts({ AWS: '111122223333' }), identity: [may] },
      'implicit-deny resource',
    ],
    ['V22: the trust names the role itself', session, { resource: trusts({ AWS: role }) }, 'allowed resource'],
    ['V23: the trust names the account', session, { resource: trusts({ AWS: '111122223333' }) }, 'implicit-deny identity'],
    [
      'the trust names the account, and the caller has permission',
      session,
      { resource: trusts({ AWS: '111122223333' }), identity: [may] },
      'allowed identity',
    ],
    [
      'permission alone is not enough within the account',
      session,
      { resource: trusts({ Service: 'ec2.amazonaws.com' }), identity: [may] },
      'implicit-deny resource',
    ],
    ['a service that is trusted', service, { resource: trusts({ Service: 'lambda.amazonaws.com' }) }, 'allowed resource'],
  ])('%s', (_, caller, policies, decision) => {
    const { outcome, layer } = ask(policies, { caller, ...assume });
    expect(`${outcome} ${layer}`).toBe(decision);
  });

  test('with tags needs sts:TagSession, too', () => {
    const both = { caller: service, action: ['sts:AssumeRole', 'sts:TagSession'], resource: target };
    expect(ask({ resource: trusts({ Service: 'lambda.amazonaws.com' }) }, both)).toMatchObject({
      outcome: 'implicit-deny',
      action: 'sts:TagSession',
    });
    expect(ask({ resource: trusts({ Service: 'lambda.amazonaws.com' }, ['sts:AssumeRole', 'sts:TagSession']) }, both).outcome).toBe(
      'allowed',
    );
  });

  test('by a provider asks the trust alone, and a resource control policy', () => {
    const github = 'token.actions.githubusercontent.com';
    const provider: Caller = { type: 'Federated', name: `arn:aws:iam::111122223333:oidc-provider/${github}` };
    const trust = policy({
      Effect: 'Allow',
      Principal: { Federated: provider.name },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${github}:aud`]: 'sts.amazonaws.com' }, StringLike: { [`${github}:sub`]: 'repo:acme/app:*' } },
    });
    const from = (sub: string): Partial<RequestParts> => ({
      caller: provider,
      action: 'sts:AssumeRoleWithWebIdentity',
      resource: target,
      context: { [`${github}:aud`]: 'sts.amazonaws.com', [`${github}:sub`]: sub },
    });
    expect(ask({ resource: trust }, from('repo:acme/app:ref:refs/heads/main')).outcome).toBe('allowed');
    expect(ask({ resource: trust }, from('repo:acme/other:ref:refs/heads/main')).outcome).toBe('implicit-deny');
    const guard = deny({
      Principal: '*',
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringNotLike: { [`${github}:sub`]: 'repo:acme/*' } },
    });
    expect(ask({ resource: trust, rcps: [[guard]] }, from('repo:acme/app:x')).outcome).toBe('allowed');
    expect(ask({ resource: trust, rcps: [[guard]] }, from('repo:evil/app:x'))).toMatchObject({ outcome: 'explicit-deny', layer: 'rcp' });
  });
});

// https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html
test('the policy of a KMS key must allow, even within its account', () => {
  const key = { action: 'kms:Decrypt', resource: 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab' };
  expect(ask({ identity: [allow()] }, key)).toMatchObject({ outcome: 'implicit-deny', layer: 'resource' });
  expect(ask({ identity: [allow()], resource: toAccount }, key).outcome).toBe('allowed');
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
test('a Deny with NotPrincipal spares whom it names', () => {
  const bob = callerOf('arn:aws:iam::444455556666:user/Bob');
  const spare = (...AWS: readonly string[]): Policies => ({
    identity: [allow()],
    resource: policy([
      { Effect: 'Allow', Principal: '*', Action: 's3:*', Resource: '*' },
      { Effect: 'Deny', NotPrincipal: { AWS }, Action: 's3:*', Resource: '*' },
    ]),
  });
  expect(ask(spare(bob.name, 'arn:aws:iam::444455556666:root'), { caller: bob }).outcome).toBe('allowed');
  expect(ask(spare('arn:aws:iam::444455556666:user/Eve'), { caller: bob }).outcome).toBe('explicit-deny');
});

test('an explanation says of every statement why it applies or not, with its place', () => {
  const policies: Policies = {
    identity: [
      policy([
        {
          Sid: 'Read',
          Effect: 'Allow',
          Action: 's3:Get*',
          Resource: '*',
          Condition: { StringEquals: { 'aws:PrincipalTag/team': ['red', 'blue'] } },
        },
        { Effect: 'Deny', NotAction: 's3:*', Resource: 'arn:aws:s3:::other/*' },
      ]),
    ],
    boundary: allow({ Action: ['s3:PutObject', 's3:GetObject'] }),
  };
  const { explanation } = ask(policies);
  expect(printExplanation(explanation))
    .toBe(`Not allowed: no identity policy allows "s3:GetObject" to the principal "arn:aws:iam::111122223333:user/ana".
  An identity policy does not allow it.
    Statement "Read" (Allow) does not apply.
      Action "s3:Get*" covers "s3:GetObject".
      Resource "*" covers "arn:aws:s3:::amzn-s3-demo-bucket/file".
      The condition StringEquals "aws:PrincipalTag/team" = "red" or "blue" does not hold: the request has no "aws:PrincipalTag/team".
    Statement "Statement.1" (Deny) does not apply.
      NotAction "s3:*" does not cover "s3:GetObject".
      Resource "arn:aws:s3:::other/*" does not cover "arn:aws:s3:::amzn-s3-demo-bucket/file".
  A permissions boundary allows it.
    Statement "Statement" (Allow) applies.
      Action "s3:PutObject" or "s3:GetObject" covers "s3:GetObject".
      Resource "*" covers "arn:aws:s3:::amzn-s3-demo-bucket/file".
`);
  expect(explanation.parts[0]?.parts[0]?.parts[2]).toMatchObject({
    answer: 'no',
    layer: 'identity',
    policy: policies.identity?.[0],
    path: 'Statement.0.Condition.StringEquals.aws:PrincipalTag/team',
  });
});
