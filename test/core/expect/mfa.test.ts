import { describe, expect, test } from 'vitest';
import { judge } from '#core/judge/judge.ts';
import { openModel } from '#core/model/open-model.ts';

/** Whether `role needs mfa` holds in a model of these nodes and edges; one element a line. */
function isShown(nodes: readonly string[], edges: readonly string[]): boolean {
  const text = ['rolepath: 1', 'name: x', 'nodes:', ...nodes, 'edges:', ...edges, 'expect:', 'role needs mfa: always'];
  const indented = text.map((line) => (/^[\w-]+: \{|^role needs/.test(line) ? `  ${line}` : line)).join('\n');
  const [answer] = judge(openModel(indented)).expectations;
  expect(answer!.outcome).not.toBe('unreadable');
  return answer!.outcome === 'holds';
}

const trust = (condition: string): string =>
  `{ Version: '2012-10-17', Statement: { Effect: Allow, Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'sts:AssumeRole', Condition: ${condition} } }`;

describe('MFA is shown for SAML', () => {
  const path = ['m: { from: okta, to: sp, kind: metadata-registered }', 'r: { from: sp, to: role, kind: assume-role-with-saml }'];
  const nodes = (okta = '') => [
    'p: { kind: actor.person }',
    `okta: { kind: idp.saml${okta} }`,
    'sp: { kind: iam.samlProvider, name: okta }',
    'role: { kind: iam.role }',
  ];
  const signIn = (fields = '') => `s: { from: p, to: okta, kind: signs-in-at${fields} }`;

  test.each([
    ['by the edge to the IdP', '', ', mfaEnforced: true', true],
    ['by the IdP', ', mfaEnforced: true', '', true],
    ['not where nothing says so', '', '', false],
    ['not where the edge says otherwise', ', mfaEnforced: true', ', mfaEnforced: false', false],
  ])('%s', (_, okta, edge, isSo) => {
    expect(isShown(nodes(okta), [signIn(edge), ...path])).toBe(isSo);
  });

  test('by the IdP alone, when its people are not drawn', () => {
    expect(isShown(nodes(', mfaEnforced: true'), path)).toBe(true);
    expect(isShown(nodes(), path)).toBe(false);
  });
});

test('MFA is never shown for a workload that gets its token at an issuer', () => {
  const nodes = [
    'pod: { kind: compute.workload, workloadType: eksIrsa }',
    'cluster: { kind: idp.oidc, mfaEnforced: true }',
    'op: { kind: iam.oidcProvider }',
    'role: { kind: iam.role }',
  ];
  const edges = ['i: { from: cluster, to: op, kind: issuer-registered }', 'r: { from: op, to: role, kind: assume-role-with-web-identity }'];
  expect(isShown(nodes, edges)).toBe(true);
  expect(isShown(nodes, ['w: { from: pod, to: cluster, kind: workload-identity-token }', ...edges])).toBe(false);
});

describe('MFA is shown for a user pool', () => {
  const nodes = (pool: string, client = '', okta = '') => [
    'p: { kind: actor.person }',
    'spa: { kind: client.app }',
    `pool: { kind: cognito.userPool, mfaConfiguration: ${pool} }`,
    `web: { kind: cognito.appClient, in: pool${client} }`,
    `okta: { kind: idp.saml${okta} }`,
    'okta-here: { kind: cognito.userPoolIdp, in: pool, providerName: Okta }',
    'shop: { kind: cognito.identityPool }',
    'role: { kind: iam.role }',
  ];
  const edges = [
    'u: { from: p, to: spa, kind: uses }',
    's: { from: spa, to: web, kind: signs-in-through }',
    't: { from: web, to: shop, kind: id-token-to-identity-pool }',
    'r: { from: shop, to: role, kind: identity-pool-role, slot: authenticated }',
  ];
  const federated = ['f: { from: okta, to: okta-here, kind: saml-federation }', 'e: { from: okta-here, to: web, kind: enabled-for }'];

  test.each([
    ['that asks its local users', nodes('ON'), edges, true],
    ['not where MFA is a choice', nodes('OPTIONAL'), edges, false],
    ['not for the users of an IdP that does not ask', nodes('ON'), [...edges, ...federated], false],
    ['for the users of an IdP that asks', nodes('ON', '', ', mfaEnforced: true'), [...edges, ...federated], true],
    [
      'without local users, by the IdP alone',
      nodes('OFF', ', supportedIdentityProviders: [Okta]', ', mfaEnforced: true'),
      [...edges, ...federated],
      true,
    ],
    ['not by an IdP that is named and not drawn', nodes('ON', ', supportedIdentityProviders: [COGNITO, Okta]'), edges, false],
    ['not for a client that signs in without a user', nodes('ON', ', allowedOAuthFlows: [client_credentials]'), edges, false],
    [
      'not for guests',
      nodes('ON'),
      [
        ...edges.slice(0, 3),
        'g: { from: spa, to: shop, kind: guest-access }',
        'r: { from: shop, to: role, kind: identity-pool-role, slot: unauthenticated }',
      ],
      false,
    ],
  ])('%s', (_, drawn, steps, isSo) => {
    const guests = steps.some((step) => step.startsWith('g:'));
    const nodesHere = guests
      ? drawn.map((node) => node.replace('identityPool }', 'identityPool, allowUnauthenticatedIdentities: true }'))
      : drawn;
    expect(isShown(nodesHere, steps)).toBe(isSo);
  });
});

describe('MFA is shown by the trust of a role', () => {
  const user = 'user: { kind: iam.user }';
  const edge = (fields = '') => `a: { from: user, to: role, kind: user-assumes-role${fields} }`;

  test.each([
    ['by the edge of a user', 'role: { kind: iam.role }', ', requireMfa: true', true],
    ['not by an edge that says nothing', 'role: { kind: iam.role }', '', false],
    [
      'by the written condition',
      `role: { kind: iam.role, trustPolicy: ${trust("{ Bool: { 'aws:MultiFactorAuthPresent': 'true' } }")} }`,
      '',
      true,
    ],
    [
      'not by BoolIfExists',
      `role: { kind: iam.role, trustPolicy: ${trust("{ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } }")} }`,
      '',
      false,
    ],
    [
      'not by an edge that a written trust policy does not bear out',
      `role: { kind: iam.role, trustPolicy: ${trust('{}')} }`,
      ', requireMfa: true',
      false,
    ],
  ])('%s', (_, role, fields, isSo) => {
    expect(isShown([user, role], [edge(fields)])).toBe(isSo);
  });

  test('of an account only where its edge asks', () => {
    const nodes = ['home: { kind: org.account }', 'first: { kind: iam.role }', 'role: { kind: iam.role }'];
    const chain = 'c: { from: first, to: role, kind: role-chaining }';
    expect(isShown(nodes, ['t: { from: home, to: role, kind: account-trusted }'])).toBe(false);
    expect(isShown(nodes, ['t: { from: home, to: first, kind: account-trusted }', chain])).toBe(false);
    expect(isShown(nodes, ['t: { from: home, to: first, kind: account-trusted, requireMfa: true }', chain])).toBe(true);
  });
});

test('MFA of Identity Center is shown by the instance for its own users and those of a directory, and by an external IdP for its own', () => {
  const nodes = (source: string, okta = '', instance = '') => [
    'p: { kind: actor.person }',
    `okta: { kind: idp.saml${okta} }`,
    `ic: { kind: sso.instance, identitySource: ${source}${instance} }`,
    'staff: { kind: sso.principal, in: ic, type: GROUP }',
    'read: { kind: sso.permissionSet, in: ic, name: Read }',
    'given: { kind: sso.accountAssignment, in: ic }',
    'home: { kind: org.account }',
    'role: { kind: sso.reservedRole, in: home }',
  ];
  const edges = [
    'portal: { from: p, to: ic, kind: access-portal-sign-in }',
    'a: { from: staff, to: given, kind: assigned }',
    'b: { from: read, to: given, kind: with-permission-set }',
    'c: { from: given, to: home, kind: in-account }',
    'd: { from: given, to: role, kind: enters-reserved-role }',
  ];
  const source = 's: { from: okta, to: ic, kind: external-idp-source }';
  expect(isShown(nodes('identityCenterDirectory'), edges)).toBe(false);
  expect(isShown(nodes('identityCenterDirectory', '', ', mfaEnforced: true'), edges)).toBe(true);
  expect(isShown(nodes('externalIdp', '', ', mfaEnforced: true'), [...edges, source])).toBe(false);
  expect(isShown(nodes('externalIdp'), [...edges, source])).toBe(false);
  expect(isShown(nodes('externalIdp', ', mfaEnforced: true'), [...edges, source])).toBe(true);
});
