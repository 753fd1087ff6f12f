import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '#core/catalog/catalog.ts';
import { lowerings } from '#core/catalog/generated/lowerings.ts';
import { buildGraph } from '#core/graph/graph.ts';
import { lowerDocument } from '#core/lower/lower-document.ts';
import { concerns, tag, taggedIn } from '#core/model/aws-resource.ts';
import { legalDocument } from '../../arbitrary/legal-document.ts';
import { lowered, ofType, readable, resource } from './lowered-model.ts';

describe('what a document becomes', () => {
  test('leaves out what exists elsewhere, and refers to it', () => {
    const document = lowered(`nodes:
  pool: { kind: cognito.userPool, reference: eu-west-1_AbCdEfGhI }
  web: { kind: cognito.appClient, in: pool }
  ids: { kind: cognito.identityPool, allowUnauthenticatedIdentities: false }
edges:
  e: { from: web, to: ids, kind: id-token-to-identity-pool }
`);
    expect(document.resources.map((each) => each.logicalId)).toEqual(['Web', 'Ids']);
    expect(readable(resource(document, 'Web').properties['UserPoolId']!)).toBe('eu-west-1_AbCdEfGhI');
    expect(readable(resource(document, 'Ids').properties['CognitoIdentityProviders']!)).toEqual([
      { ProviderName: 'cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbCdEfGhI', ClientId: '<Web>' },
    ]);
  });

  test('asks for the ARN of what it does not create', () => {
    const document = lowered(`nodes:
  photos: { kind: aws.resource, label: Photos, service: s3 }
  r: { kind: iam.role }
edges:
  e: { from: r, to: photos, kind: uses-resource, actions: ['s3:ListBucket'] }
`);
    expect(readable(resource(document, 'R').properties['Policies']!)).toEqual([
      {
        PolicyName: 'drawn-access',
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: ['s3:ListBucket'], Resource: ['<parameter PhotosArn>'] }],
        },
      },
    ]);
  });

  test('holds one role attachment for each identity pool, made of all edges into and out of it', () => {
    const document = lowered(`nodes:
  up: { kind: cognito.userPool }
  web: { kind: cognito.appClient, in: up }
  google: { kind: idp.social, provider: google }
  op: { kind: iam.oidcProvider, url: 'https://login.example.com' }
  ids: { kind: cognito.identityPool, allowUnauthenticatedIdentities: true }
  member: { kind: iam.role }
  guest: { kind: iam.role }
  vip: { kind: iam.role }
edges:
  e1: { from: web, to: ids, kind: id-token-to-identity-pool, roleMapping: token, ambiguousRoleResolution: Deny }
  e2: { from: google, to: ids, kind: social-token-to-identity-pool, roleMapping: rules, ambiguousRoleResolution: AuthenticatedRole, rules: [{ claim: hd, matchType: Equals, value: x, role: vip }] }
  e3: { from: op, to: ids, kind: oidc-token-to-identity-pool }
  e4: { from: ids, to: member, kind: identity-pool-role, slot: authenticated }
  e5: { from: ids, to: guest, kind: identity-pool-role, slot: unauthenticated }
  e6: { from: ids, to: vip, kind: identity-pool-role, slot: rule }
`);
    const attachments = ofType(document, 'AWS::Cognito::IdentityPoolRoleAttachment');
    expect(attachments.map((each) => readable(each.properties))).toEqual([
      {
        IdentityPoolId: '<Ids>',
        Roles: { authenticated: '<Member.Arn>', unauthenticated: '<Guest.Arn>' },
        RoleMappings: {
          Web: { IdentityProvider: '<Up.ProviderName>:<Web>', Type: 'Token', AmbiguousRoleResolution: 'Deny' },
          Google: {
            IdentityProvider: 'accounts.google.com',
            Type: 'Rules',
            AmbiguousRoleResolution: 'AuthenticatedRole',
            RulesConfiguration: { Rules: [{ Claim: 'hd', MatchType: 'Equals', Value: 'x', RoleARN: '<Vip.Arn>' }] },
          },
        },
      },
    ]);
  });

  test('creates the identity providers and resource servers that an app client names before the client', () => {
    const document = lowered(`nodes:
  up: { kind: cognito.userPool }
  web: { kind: cognito.appClient, in: up, allowedOAuthScopes: ['api/read'] }
  google: { kind: cognito.userPoolIdp, in: up, providerType: Google }
  api: { kind: cognito.resourceServer, in: up, identifier: api, scopes: [{ scopeName: read, scopeDescription: Read }] }
edges:
  e: { from: google, to: web, kind: enabled-for }
`);
    expect(resource(document, 'Web').dependsOn).toEqual(['Google', 'Api']);
    const order = document.resources.map((each) => each.logicalId);
    expect(order.indexOf('Web')).toBeGreaterThan(Math.max(order.indexOf('Google'), order.indexOf('Api')));
  });

  test('puts a group with a role where the roles are, so that no two stacks need each other', () => {
    const document = lowered(`nodes:
  up: { kind: cognito.userPool }
  plain: { kind: cognito.group, in: up }
  admins: { kind: cognito.group, in: up }
  r: { kind: iam.role }
edges:
  e: { from: admins, to: r, kind: group-role }
`);
    expect(resource(document, 'Plain').concern).toBe('customerIdentity');
    expect(resource(document, 'Admins').concern).toBe('access');
  });

  test('says across accounts by name what it cannot refer to, and gives the target that name', () => {
    const document = lowered(`accounts:
  a: { accountId: '111111111111' }
  b: { label: Bee }
nodes:
  caller: { kind: iam.role, in: a }
  called: { kind: iam.role, in: b, path: /x/ }
edges:
  e: { from: caller, to: called, kind: role-chaining }
`);
    expect(resource(document, 'Caller').properties['RoleName']).toBe('Caller');
    expect(resource(document, 'Called').properties['RoleName']).toBe('Called');
    expect(readable(resource(document, 'Caller').properties['Policies']!)).toEqual([
      expect.objectContaining({
        PolicyDocument: expect.objectContaining({
          Statement: [
            { Effect: 'Allow', Action: ['sts:AssumeRole'], Resource: ['arn:<Partition>:iam::<parameter BAccountId>:role/x/Called'] },
          ],
        }) as unknown,
      }),
    ]);
  });

  test('breaks a circle of trust with a parameter, and tells', () => {
    const document = lowered(`nodes:
  ping: { kind: iam.role }
  pong: { kind: iam.role }
edges:
  e1: { from: ping, to: pong, kind: role-chaining }
  e2: { from: pong, to: ping, kind: role-chaining }
`);
    expect(document.resources.map((each) => each.logicalId)).toEqual(['Pong', 'Ping']);
    expect(JSON.stringify(readable(resource(document, 'Pong').properties))).toContain('<parameter PingArn>');
    expect(document.diagnostics.map(({ code, target }) => [code, target.node])).toEqual([['reference-circle', 'pong']]);
  });

  test('orders a chain of 20,000 roles', () => {
    const count = 20_000;
    const rows = Array.from({ length: count }, (_, index) => index);
    const nodes = new Map(rows.map((index) => [`r${index}`, { id: `r${index}`, kind: 'iam.role', fields: {} }]));
    const edges = new Map(
      rows
        .slice(1)
        .map((index) => [`e${index}`, { id: `e${index}`, kind: 'role-chaining', from: `r${index}`, to: `r${index - 1}`, fields: {} }]),
    );
    const { resources } = lowerDocument(buildGraph({ version: 1, name: 'Chain', nodes, edges, personas: new Map(), expect: new Map() }));
    expect(resources[0]?.logicalId).toBe(`R${count - 1}`);
    expect(resources.at(-1)?.logicalId).toBe('R0');
  });

  test('makes nothing of an edge that no protocol knows', () => {
    const document = lowered(`nodes:
  up: { kind: cognito.userPool }
  g: { kind: cognito.group, in: up }
  ids: { kind: cognito.identityPool, allowUnauthenticatedIdentities: false }
edges:
  e: { from: g, to: ids, kind: group-role }
`);
    expect(resource(document, 'G').properties).not.toHaveProperty('RoleArn');
  });

  test('names a permission set by its ARN attribute and the principal by its GUID', () => {
    const document = lowered(`accounts:
  m: { accountId: '111111111111' }
  t: { accountId: '222222222222' }
nodes:
  ic: { kind: sso.instance, in: m, type: organization }
  ps: { kind: sso.permissionSet, in: ic, name: Look }
  team: { kind: sso.principal, in: ic, type: GROUP }
  synced: { kind: sso.principal, in: ic, type: GROUP, origin: scim }
  look: { kind: sso.accountAssignment }
edges:
  e1: { from: team, to: look, kind: assigned }
  e2: { from: synced, to: look, kind: assigned }
  e3: { from: ps, to: look, kind: with-permission-set }
  e4: { from: look, to: t, kind: in-account }
`);
    expect(ofType(document, 'AWS::SSO::Assignment').map((each) => [each.account, readable(each.properties)])).toEqual(
      ['<Team.GroupId>', '<parameter SyncedPrincipalId>'].map((principal) => [
        'm',
        {
          InstanceArn: '<parameter IcInstanceArn>',
          PermissionSetArn: '<Ps.PermissionSetArn>',
          PrincipalType: 'GROUP',
          PrincipalId: principal,
          TargetType: 'AWS_ACCOUNT',
          TargetId: '222222222222',
        },
      ]),
    );
  });
});

describe('any legal document', () => {
  const documents = legalDocument({ maxNodes: 40, maxEdges: 60 });

  test('becomes resources whose references all lead to earlier ones of the same account and no later concern', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { resources } = lowerDocument(buildGraph(document));
        const seen = new Map<string, (typeof resources)[number]>();
        for (const each of resources) {
          expect(seen.has(each.logicalId)).toBe(false);
          const referred = Object.values(each.properties)
            .flatMap(taggedIn)
            .flatMap((value) => (value[tag] === 'ref' ? [value.resource] : []));
          for (const id of [...referred, ...each.dependsOn]) {
            const target = seen.get(id);
            expect(target, `${each.logicalId} -> ${id}`).toBeDefined();
            expect(target!.account).toBe(each.account);
            expect(concerns.indexOf(target!.concern)).toBeLessThanOrEqual(concerns.indexOf(each.concern));
          }
          seen.set(each.logicalId, each);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('becomes the same twice, and gives parameters names that no resource has', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const first = lowerDocument(buildGraph(document));
        expect(lowerDocument(buildGraph(document))).toEqual(first);
        const ids = new Set(first.resources.map((each) => each.logicalId));
        const parameters = first.resources
          .flatMap((each) => Object.values(each.properties).flatMap(taggedIn))
          .filter((value) => value[tag] === 'parameter');
        for (const parameter of parameters) expect(ids.has(parameter.name)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});

test('every kind that CloudFormation knows has a lowering, but for those that others are made of or that are not ours', () => {
  const others = ['api.tokenProtected', 'aws.resource', 'cognito.roleAttachment', 'cognito.user'];
  const known = [...kinds.values()].filter((kind) => kind.cloudFormation.length > 0).map((kind) => kind.id);
  expect(known.filter((id) => !(id in lowerings)).sort()).toEqual(others);
});
