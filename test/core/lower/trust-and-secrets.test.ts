import { describe, expect, test } from 'vitest';
import { lowered, readable, resource, trustStatements } from './lowered-model.ts';

describe('the trust of a role that Identity Center people chain into', () => {
  const model = (reserved: string) => `accounts:
  hub: { accountId: '111111111111', isManagement: true }
  here: { accountId: '222222222222' }
nodes:
  centre: { kind: sso.instance, in: hub, type: organization }
  team: { kind: sso.principal, in: centre, type: GROUP }
  dev: { kind: sso.permissionSet, in: centre, name: Dev }
  access: { kind: sso.accountAssignment, in: centre }
  reserved: ${reserved}
  deploy: { kind: iam.role, in: here }
edges:
  e1: { from: team, to: access, kind: assigned }
  e2: { from: dev, to: access, kind: with-permission-set }
  e3: { from: access, to: here, kind: in-account }
  e4: { from: access, to: reserved, kind: enters-reserved-role }
  e5: { from: reserved, to: deploy, kind: role-chaining, sourceIdentity: true }
`;
  const statement = (set: string) => ({
    Effect: 'Allow',
    Principal: { AWS: 'arn:<Partition>:iam::<AccountId>:root' },
    Action: ['sts:AssumeRole', 'sts:SetSourceIdentity'],
    Condition: {
      ArnLike: { 'aws:PrincipalArn': `arn:<Partition>:iam::<AccountId>:role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_${set}_*` },
    },
  });

  test('names a pattern for the role that its permission set makes, never an exact ARN', () => {
    const trust = trustStatements(lowered(model('{ kind: sso.reservedRole, in: here }')), 'Deploy');
    expect(trust).toEqual([statement('Dev')]);
  });

  test('takes the name from the ARN of a role that exists', () => {
    const arn = 'arn:aws:iam::222222222222:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Old_0123456789abcdef';
    const trust = trustStatements(lowered(model(`{ kind: sso.reservedRole, in: here, reference: '${arn}' }`)), 'Deploy');
    expect(trust).toEqual([statement('Old')]);
  });
});

test('a boundary that speaks of sts:AssumeRole does not stand for the policy that a role needs across accounts', () => {
  const document = lowered(`accounts:
  a: { accountId: '111111111111' }
  b: { accountId: '222222222222' }
nodes:
  caller: { kind: iam.role, in: a }
  target: { kind: iam.role, in: b, roleName: target }
  fence: { kind: iam.policy, in: a, policyType: boundary, document: { Version: '2012-10-17', Statement: [{ Effect: Allow, Action: ['sts:AssumeRole'], Resource: '*' }] } }
edges:
  e1: { from: caller, to: target, kind: role-chaining }
  e2: { from: caller, to: fence, kind: has-policy }
`);
  const policies = readable(resource(document, 'Caller').properties['Policies'] ?? null);
  expect(JSON.stringify(policies)).toContain('arn:<Partition>:iam::222222222222:role/target');
});

test('a SAML provider that marks tags as transitive needs sts:TagSession in the trust', () => {
  const document = lowered(`accounts:
  a: { accountId: '111111111111' }
nodes:
  okta: { kind: idp.saml, transitiveTagKeys: [team] }
  provider: { kind: iam.samlProvider, in: a }
  people: { kind: iam.role, in: a }
edges:
  e1: { from: okta, to: provider, kind: metadata-registered }
  e2: { from: provider, to: people, kind: assume-role-with-saml }
`);
  expect(trustStatements(document, 'People')).toMatchObject([{ Action: ['sts:AssumeRoleWithSAML', 'sts:TagSession'] }]);
});

test('metadata that stands in the model is exported, and no address is asked for', () => {
  const document = lowered(`accounts:
  a: { accountId: '111111111111' }
nodes:
  pool: { kind: cognito.userPool, in: a }
  idp: { kind: cognito.userPoolIdp, in: pool, providerType: SAML, providerName: Partner, providerDetails: { MetadataFile: <EntityDescriptor/> } }
edges: {}
`);
  expect(readable(resource(document, 'Idp').properties['ProviderDetails']!)).toEqual({ MetadataFile: '<EntityDescriptor/>' });
});

test('a custom scope of a resource server without an identifier is created after that server', () => {
  const document = lowered(`accounts:
  a: { accountId: '111111111111' }
nodes:
  pool: { kind: cognito.userPool, in: a }
  orders: { kind: cognito.resourceServer, in: pool, scopes: [{ scopeName: read }] }
  client: { kind: cognito.appClient, in: pool, allowedOAuthScopes: [orders/read] }
edges: {}
`);
  expect(resource(document, 'Client').dependsOn).toEqual(['Orders']);
});

test('an app client with a secret of its own says that the export leaves it out', () => {
  const document = lowered(`accounts:
  a: { accountId: '111111111111' }
nodes:
  pool: { kind: cognito.userPool, in: a }
  client: { kind: cognito.appClient, in: pool, clientSecretReference: /app/secret }
edges: {}
`);
  expect(document.diagnostics).toMatchObject([
    { code: 'supplied-secret-left-out', target: { node: 'client', field: 'clientSecretReference' } },
  ]);
  expect(JSON.stringify(document.resources)).not.toContain('/app/secret');
});
