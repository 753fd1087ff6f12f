import { describe, expect, test } from 'vitest';
import { lowered, readable, resource, trustStatements } from './lowered-model.ts';

/** The trust of role `r` in one account `here`, with these further nodes and edges (YAML flow rows). */
function trustOf(nodes: readonly string[], edges: readonly string[]): unknown {
  const rows = (all: readonly string[]): string => all.map((row) => `  ${row}\n`).join('');
  const accounts = `accounts:\n  here: { accountId: '111111111111' }\n  there: { accountId: '222222222222' }\n  firm: { type: organization, organizationId: o-abc1234567 }\n`;
  return trustStatements(lowered(`${accounts}nodes:\n  r: { kind: iam.role, in: here }\n${rows(nodes)}edges:\n${rows(edges)}`), 'R');
}

const pool = 'pool: { kind: cognito.identityPool, in: here, allowUnauthenticatedIdentities: true }';
const cognito = (amr: string, ...more: readonly string[]) => ({
  Effect: 'Allow',
  Principal: { Federated: 'cognito-identity.amazonaws.com' },
  Action: more.length > 0 ? ['sts:AssumeRoleWithWebIdentity', ...more] : 'sts:AssumeRoleWithWebIdentity',
  Condition: {
    StringEquals: { 'cognito-identity.amazonaws.com:aud': '<Pool>' },
    'ForAnyValue:StringLike': { 'cognito-identity.amazonaws.com:amr': amr },
  },
});

describe('the trust of an identity pool', () => {
  test.each(['authenticated', 'rule', 'token'])('in slot %s lets signed-in people of this pool in', (slot) => {
    expect(trustOf([pool], [`e: { from: pool, to: r, kind: identity-pool-role, slot: ${slot} }`])).toEqual([cognito('authenticated')]);
  });

  test('in the unauthenticated slot lets guests in, and nobody else', () => {
    expect(trustOf([pool], ['e: { from: pool, to: r, kind: identity-pool-role, slot: unauthenticated }'])).toEqual([
      cognito('unauthenticated'),
    ]);
  });

  test('allows session tags where the pool maps claims to tags', () => {
    const map = 'tags: { kind: cognito.principalTagMap, in: pool, useDefaults: true }';
    expect(trustOf([pool, map], ['e: { from: pool, to: r, kind: identity-pool-role, slot: authenticated }'])).toEqual([
      cognito('authenticated', 'sts:TagSession'),
    ]);
  });

  test('is said once when a role stands in two slots', () => {
    const slots = [
      'e1: { from: pool, to: r, kind: identity-pool-role, slot: authenticated }',
      'e2: { from: pool, to: r, kind: identity-pool-role, slot: token }',
    ];
    expect(trustOf([pool], slots)).toEqual([cognito('authenticated')]);
  });
});

const web = (principal: string, condition: object, ...more: readonly string[]) => ({
  Effect: 'Allow',
  Principal: { Federated: principal },
  Action: more.length > 0 ? ['sts:AssumeRoleWithWebIdentity', ...more] : 'sts:AssumeRoleWithWebIdentity',
  Condition: condition,
});

describe('the trust of an OIDC provider', () => {
  const github = `gh: { kind: iam.oidcProvider, in: here, url: 'https://token.actions.githubusercontent.com', clientIdList: [sts.amazonaws.com] }`;
  const host = 'token.actions.githubusercontent.com';

  test('names audience and subject of the edge', () => {
    const edge = `e: { from: gh, to: r, kind: assume-role-with-web-identity, audience: [mine, yours], subject: ['repo:acme/shop:ref:refs/heads/main'] }`;
    expect(trustOf([github], [edge])).toEqual([
      web('<Gh>', { StringEquals: { [`${host}:aud`]: ['mine', 'yours'], [`${host}:sub`]: 'repo:acme/shop:ref:refs/heads/main' } }),
    ]);
  });

  test("takes the provider's client ids where the edge names no audience, and StringLike for a wildcard", () => {
    const edge = `e: { from: gh, to: r, kind: assume-role-with-web-identity, subject: ['repo:acme/shop:*'] }`;
    expect(trustOf([github], [edge])).toEqual([
      web('<Gh>', { StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com' }, StringLike: { [`${host}:sub`]: 'repo:acme/shop:*' } }),
    ]);
  });

  test('asks for the subject that nobody named, rather than trusting every customer of an issuer that many share', () => {
    expect(trustOf([github], ['e: { from: gh, to: r, kind: assume-role-with-web-identity }'])).toEqual([
      web('<Gh>', { StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com' }, StringLike: { [`${host}:sub`]: '<parameter RGhSubject>' } }),
    ]);
  });

  test('asks for the audience nobody named, with the issuer of the drawn identity provider', () => {
    const nodes = [`idp: { kind: idp.oidc, issuer: 'https://login.example.com/realms/a/' }`, 'own: { kind: iam.oidcProvider, in: here }'];
    const edges = [
      'e1: { from: idp, to: own, kind: issuer-registered }',
      'e2: { from: own, to: r, kind: assume-role-with-web-identity, sessionTags: true }',
    ];
    expect(trustOf(nodes, edges)).toEqual([
      web(
        '<Own>',
        {
          StringEquals: { 'login.example.com/realms/a:aud': '<parameter ROwnAudience>' },
          StringLike: { 'login.example.com/realms/a:sub': '<parameter ROwnSubject>' },
        },
        'sts:TagSession',
      ),
    ]);
  });

  test('reads the issuer from the ARN of a provider that exists elsewhere', () => {
    const known = `known: { kind: iam.oidcProvider, in: here, reference: 'arn:aws:iam::111111111111:oidc-provider/login.example.com' }`;
    expect(trustOf([known], ['e: { from: known, to: r, kind: assume-role-with-web-identity, audience: [app], subject: [me] }'])).toEqual([
      web('arn:aws:iam::111111111111:oidc-provider/login.example.com', {
        StringEquals: { 'login.example.com:aud': 'app', 'login.example.com:sub': 'me' },
      }),
    ]);
  });

  test('lets nobody in while its issuer is unknown', () => {
    expect(
      trustOf(['own: { kind: iam.oidcProvider, in: here }'], ['e: { from: own, to: r, kind: assume-role-with-web-identity }']),
    ).toEqual([{ Effect: 'Deny', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }]);
  });
});

test.each([
  ['google', 'accounts.google.com', 'accounts.google.com:aud'],
  ['facebook', 'graph.facebook.com', 'graph.facebook.com:app_id'],
  ['amazon', 'www.amazon.com', 'www.amazon.com:app_id'],
])('the trust of %s as a built-in provider names the application', (provider, principal, key) => {
  const node = `social: { kind: idp.social, provider: ${provider} }`;
  expect(trustOf([node], ['e: { from: social, to: r, kind: built-in-web-identity, applicationId: app-1 }'])).toEqual([
    web(principal, { StringEquals: { [key]: 'app-1' } }),
  ]);
  expect(trustOf([node], ['e: { from: social, to: r, kind: built-in-web-identity }'])).toEqual([
    web(principal, { StringEquals: { [key]: '<parameter SocialApplicationId>' } }),
  ]);
});

describe('the trust of a SAML provider', () => {
  const provider = 'saml: { kind: iam.samlProvider, in: here, name: okta }';
  const saml = (audience: string | readonly string[], ...more: readonly string[]) => ({
    Effect: 'Allow',
    Principal: { Federated: '<Saml>' },
    Action: more.length > 0 ? ['sts:AssumeRoleWithSAML', ...more] : 'sts:AssumeRoleWithSAML',
    Condition: { StringEquals: { 'SAML:aud': audience } },
  });

  test('accepts assertions for the AWS sign-in endpoint unless the edge says which', () => {
    expect(trustOf([provider], ['e: { from: saml, to: r, kind: assume-role-with-saml }'])).toEqual([
      saml('https://signin.aws.amazon.com/saml'),
    ]);
    const regional = `e: { from: saml, to: r, kind: assume-role-with-saml, audience: ['https://eu-west-1.signin.aws.amazon.com/saml'] }`;
    expect(trustOf([provider], [regional])).toEqual([saml('https://eu-west-1.signin.aws.amazon.com/saml')]);
  });

  test('allows the tags and the source identity that the identity provider sends', () => {
    const okta = 'okta: { kind: idp.saml, principalTags: { team: dev }, sourceIdentity: login }';
    const edges = ['e1: { from: okta, to: saml, kind: metadata-registered }', 'e2: { from: saml, to: r, kind: assume-role-with-saml }'];
    expect(trustOf([provider, okta], edges)).toEqual([
      saml('https://signin.aws.amazon.com/saml', 'sts:SetSourceIdentity', 'sts:TagSession'),
    ]);
  });
});

const assume = (principal: object, condition?: object, ...more: readonly string[]) => ({
  Effect: 'Allow',
  Principal: principal,
  Action: more.length > 0 ? ['sts:AssumeRole', ...more] : 'sts:AssumeRole',
  ...(condition ? { Condition: condition } : {}),
});

describe('the trust of AWS principals', () => {
  test('names a role of the same account by reference, with all that the edge asks for', () => {
    const edge = 'e: { from: other, to: r, kind: role-chaining, externalId: x-1, sessionTags: true, sourceIdentity: true }';
    expect(trustOf(['other: { kind: iam.role, in: here }'], [edge])).toEqual([
      assume({ AWS: '<Other.Arn>' }, { StringEquals: { 'sts:ExternalId': 'x-1' } }, 'sts:SetSourceIdentity', 'sts:TagSession'),
    ]);
  });

  test('names a role of another account by an ARN made of account and name', () => {
    const other = 'other: { kind: iam.role, in: there, path: /ci/, roleName: deploy }';
    expect(trustOf([other], ['e: { from: other, to: r, kind: role-chaining }'])).toEqual([
      assume({ AWS: 'arn:<Partition>:iam::222222222222:role/ci/deploy' }),
    ]);
  });

  test('can demand MFA of a user', () => {
    const edge = 'e: { from: u, to: r, kind: user-assumes-role, requireMfa: true }';
    expect(trustOf(['u: { kind: iam.user, in: here }'], [edge])).toEqual([
      assume({ AWS: '<U.Arn>' }, { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }),
    ]);
  });

  test('trusts an account by its root, and an organization by its id', () => {
    expect(trustOf([], ['e: { from: there, to: r, kind: account-trusted, externalId: v-1 }'])).toEqual([
      assume({ AWS: 'arn:<Partition>:iam::222222222222:root' }, { StringEquals: { 'sts:ExternalId': 'v-1' } }),
    ]);
    expect(trustOf([], ['e: { from: firm, to: r, kind: account-trusted }'])).toEqual([
      assume({ AWS: '*' }, { StringEquals: { 'aws:PrincipalOrgID': 'o-abc1234567' } }),
    ]);
  });
});

describe('the trust of services', () => {
  test.each([
    ['ec2', assume({ Service: 'ec2.amazonaws.com' })],
    ['lambda', assume({ Service: 'lambda.amazonaws.com' })],
    ['ecsTask', assume({ Service: 'ecs-tasks.amazonaws.com' })],
    ['eksPodIdentity', assume({ Service: 'pods.eks.amazonaws.com' }, undefined, 'sts:TagSession')],
  ])('lets the platform of a %s workload in', (type, statement) => {
    const node = `w: { kind: compute.workload, in: here, workloadType: ${type} }`;
    expect(trustOf([node], ['e: { from: w, to: r, kind: execution-role }'])).toEqual([statement]);
  });

  test('lets Roles Anywhere in for one trust anchor', () => {
    const known = `ra: { kind: rolesanywhere.profile, in: here, trustAnchorArn: 'arn:aws:rolesanywhere:eu-west-1:111111111111:trust-anchor/a' }`;
    const statement = (anchor: string) =>
      assume(
        { Service: 'rolesanywhere.amazonaws.com' },
        { ArnLike: { 'aws:SourceArn': anchor } },
        'sts:SetSourceIdentity',
        'sts:TagSession',
      );
    const edge = 'e: { from: ra, to: r, kind: create-session }';
    expect(trustOf([known], [edge])).toEqual([statement('arn:aws:rolesanywhere:eu-west-1:111111111111:trust-anchor/a')]);
    expect(trustOf(['ra: { kind: rolesanywhere.profile, in: here }'], [edge])).toEqual([statement('<RaTrustAnchor.TrustAnchorArn>')]);
  });

  test.each([
    ['httpApiJwt', 'apigateway.amazonaws.com'],
    ['restCognito', 'apigateway.amazonaws.com'],
    ['appSyncOidc', 'appsync.amazonaws.com'],
    ['iamAuth', '<parameter ApiServicePrincipal>'],
    ['customLambda', '<parameter ApiServicePrincipal>'],
  ])('lets the service behind an API of type %s in', (type, service) => {
    const node = `api: { kind: api.tokenProtected, in: here, apiType: ${type} }`;
    expect(trustOf([node], ['e: { from: api, to: r, kind: integration-role }'])).toEqual([assume({ Service: service })]);
  });

  test('lets a user pool send messages with the external id that it is configured with', () => {
    const document = lowered(
      `nodes:\n  r: { kind: iam.role }\n  up: { kind: cognito.userPool }\nedges:\n  e: { from: up, to: r, kind: sms-caller-role, externalId: sms-1 }\n`,
    );
    expect(trustStatements(document, 'R')).toEqual([
      assume({ Service: 'cognito-idp.amazonaws.com' }, { StringEquals: { 'sts:ExternalId': 'sms-1' } }),
    ]);
    expect(readable(resource(document, 'Up').properties['SmsConfiguration']!)).toEqual({ SnsCallerArn: '<R.Arn>', ExternalId: 'sms-1' });
  });

  test('lets a service in for this account, and for the resource that the edge or the reference names', () => {
    const service = (arn?: string) =>
      assume(
        { Service: 'states.amazonaws.com' },
        { StringEquals: { 'aws:SourceAccount': '<AccountId>' }, ...(arn === undefined ? {} : { ArnLike: { 'aws:SourceArn': arn } }) },
      );
    const edge = 'e: { from: s, to: r, kind: service-role }';
    expect(trustOf(['s: { kind: aws.resource, in: here, service: states }'], [edge])).toEqual([service()]);
    const known = `s: { kind: aws.resource, in: here, service: states, reference: 'arn:aws:states:eu-west-1:111111111111:stateMachine:x' }`;
    expect(trustOf([known], [edge])).toEqual([service('arn:aws:states:eu-west-1:111111111111:stateMachine:x')]);
    const named = `e: { from: s, to: r, kind: service-role, sourceArn: 'arn:aws:states:eu-west-1:111111111111:stateMachine:y' }`;
    expect(trustOf(['s: { kind: aws.resource, in: here, service: states }'], [named])).toEqual([
      service('arn:aws:states:eu-west-1:111111111111:stateMachine:y'),
    ]);
  });

  test('lets a service in without pinning what it is not known to send, unless the edge says it', () => {
    const node = `s: { kind: aws.resource, in: here, service: glue, reference: 'arn:aws:glue:eu-west-1:111111111111:job/x' }`;
    expect(trustOf([node], ['e: { from: s, to: r, kind: service-role }'])).toEqual([assume({ Service: 'glue.amazonaws.com' })]);
    const named = `e: { from: s, to: r, kind: service-role, sourceArn: 'arn:aws:glue:eu-west-1:111111111111:job/x' }`;
    expect(trustOf([node], [named])).toEqual([
      assume({ Service: 'glue.amazonaws.com' }, { ArnLike: { 'aws:SourceArn': 'arn:aws:glue:eu-west-1:111111111111:job/x' } }),
    ]);
  });

  test('lets Directory Service in for console access', () => {
    const ad = 'ad: { kind: ds.managedMicrosoftAd, in: here, name: corp.example.com }';
    expect(trustOf([ad], ['e: { from: ad, to: r, kind: delegated-console-access }'])).toEqual([assume({ Service: 'ds.amazonaws.com' })]);
  });
});

describe('the trust of Identity Center', () => {
  const centre = 'ic: { kind: sso.instance, in: here, type: organization }';
  const team = 'team: { kind: sso.principal, in: ic, type: GROUP }';

  test('lets account access manager in for its application, in the account of the application', () => {
    const manager = `am: { kind: accountaccess.entitlement, applicationArn: 'arn:aws:account-access:eu-west-1:333333333333:application/a' }`;
    expect(trustOf([centre, team, manager], ['e: { from: team, to: r, kind: account-access-entitlement }'])).toEqual([
      assume(
        { Service: 'account-access.amazonaws.com' },
        {
          StringEquals: {
            'aws:SourceAccount': '333333333333',
            'aws:SourceArn': 'arn:aws:account-access:eu-west-1:333333333333:application/a',
          },
        },
        'sts:SetContext',
      ),
    ]);
  });

  test('lets the role of an application set the context of its user', () => {
    const app = 'app: { kind: sso.application, in: ic, applicationType: oauth2, name: App }';
    expect(trustOf([centre, app], ['e: { from: app, to: r, kind: identity-enhanced-session }'])).toEqual([
      assume({ AWS: '<parameter AppApplicationRoleArn>' }, undefined, 'sts:SetContext'),
    ]);
  });
});

describe('a trust policy', () => {
  test('that is written out stands instead of the edges', () => {
    const written = `r2: { kind: iam.role, in: here, trustPolicy: { Version: '2012-10-17', Statement: [] } }`;
    const document = lowered(
      `accounts:\n  here: {}\nnodes:\n  u: { kind: iam.user }\n  ${written}\nedges:\n  e: { from: u, to: r2, kind: user-assumes-role }\n`,
    );
    expect(trustStatements(document, 'R2')).toEqual([]);
  });

  test('that nothing is known of denies everybody, and says so', () => {
    const document = lowered('nodes:\n  lonely: { kind: iam.role }\n  broken: { kind: iam.role, trustPolicy: "{" }\n');
    for (const id of ['Lonely', 'Broken']) {
      expect(trustStatements(document, id)).toEqual([{ Effect: 'Deny', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }]);
    }
    expect(document.diagnostics.map(({ code, target }) => [code, target.node])).toEqual([
      ['role-trusts-nobody', 'broken'],
      ['role-trusts-nobody', 'lonely'],
    ]);
  });
});
