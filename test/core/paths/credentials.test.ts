import { describe, expect, test } from 'vitest';
import type { Fields } from '#core/model/document.ts';
import { analysePaths } from '#core/paths/analyse.ts';
import { graphOf } from './drawing.ts';

const analysis = (...texts: Parameters<typeof graphOf>) => analysePaths(graphOf(...texts));
const verdict = (...texts: Parameters<typeof graphOf>) => analysis(...texts).verdicts[0]!;

const webApp = { spa: 'client.app', pool: 'cognito.userPool', web: { kind: 'cognito.appClient', in: 'pool' } } as const;
const cognitoTrust = (Action: readonly string[], amr: string): Fields => ({
  Statement: {
    Effect: 'Allow',
    Principal: { Federated: 'cognito-identity.amazonaws.com' },
    Action,
    Condition: { 'ForAnyValue:StringLike': { 'cognito-identity.amazonaws.com:amr': amr } },
  },
});

describe('the classic flow', () => {
  const shop = { kind: 'cognito.identityPool', allowClassicFlow: true, allowUnauthenticatedIdentities: true } as const;
  const trusting = (amr: string) => ({
    ...webApp,
    shop,
    member: { kind: 'iam.role', trustPolicy: cognitoTrust(['sts:AssumeRoleWithWebIdentity'], amr) },
  });
  const asGuest = { 'spa > shop': {}, 'shop > member': { slot: 'classic' } };
  const asMember = { 'spa > web': {}, 'web > shop': {}, 'shop > member': { slot: 'classic' } };

  test('takes guests into a role only as far as its trust policy takes them', () => {
    expect(verdict(trusting('unauthenticated'), asGuest).outcome).toBe('ends-in-role');
    expect(verdict(trusting('authenticated'), asGuest)).toMatchObject({ outcome: 'refused', refusal: { role: 'member' } });
    expect(verdict(trusting('authenticated'), asMember).outcome).toBe('ends-in-role');
    expect(verdict(trusting('unauthenticated'), asMember).outcome).toBe('refused');
  });

  test('is for guests only where the pool lets guests in', () => {
    const closed = { ...trusting('unauthenticated'), shop: { kind: 'cognito.identityPool', allowClassicFlow: true } } as const;
    expect(verdict(closed, asGuest)).toMatchObject({ outcome: 'dead-end', deadEnd: { node: 'shop' } });
  });

  test('tells the guest from the member at one and the same role', () => {
    const both = analysis(trusting('authenticated'), { ...asGuest, ...asMember });
    const { roles, refusals } = both.endsOf('spa');
    expect(roles).toEqual(['member']);
    expect(refusals).toMatchObject([{ role: 'member', witness: { nodes: ['spa', 'shop', 'member'] } }]);
  });
});

describe('an API that takes signed requests only', () => {
  const api = { kind: 'api.tokenProtected', apiType: 'iamAuth' } as const;

  test('is a dead end for a token, with or without a backend behind it', () => {
    const nodes = { ...webApp, api, code: 'compute.workload', runs: 'iam.role' } as const;
    const found = verdict(nodes, { 'spa > web': {}, 'web > api': {} });
    expect(found).toMatchObject({ outcome: 'dead-end', deadEnd: { node: 'api' } });
    expect(found.deadEnd?.why).toContain('signed');
    expect(found.deadEnd?.mayFollow[0]).toBe('id-token-to-identity-pool');
    expect(found.deadEnd?.mayFollow).not.toContain('token-to-api');
    expect(verdict(nodes, { 'spa > web': {}, 'web > api': {}, 'api > code': {}, 'code > runs': {} }).outcome).toBe('dead-end');
  });

  test('is a dead end for a token of another issuer and for a client without credentials', () => {
    expect(verdict({ app: 'client.app', issuer: 'idp.oidc', api }, { 'app > issuer': {}, 'issuer > api': {} }).outcome).toBe('dead-end');
    expect(verdict({ app: 'client.app', api }, { 'app > api': {} }).outcome).toBe('dead-end');
  });

  test('is fine behind a role', () => {
    const found = analysis(
      { code: 'compute.workload', runs: 'iam.role', api, backend: 'compute.workload', other: 'iam.role' },
      { 'code > runs': {}, 'runs > api': {}, 'api > backend': {}, 'backend > other': {} },
    );
    expect(found.verdicts[0]!.outcome).toBe('ends-in-role');
    expect(found.whoReachesWhat().get('code')).toEqual(['runs', 'other']);
  });
});

describe('a developer backend', () => {
  const nodes = { app: 'client.app', backend: 'client.developerBackend', own: 'iam.role' } as const;
  const edges = { 'app > backend': {}, 'backend > own': {} };

  test('does not give its users its own role', () => {
    const found = analysis(nodes, edges);
    expect(found.verdicts[0]).toMatchObject({
      outcome: 'dead-end',
      deadEnd: { node: 'backend', mayFollow: ['developer-authenticated-identity'] },
    });
    expect(found.verdicts[0]!.deadEnd?.why).toContain('its own role');
    expect(found.whoReachesWhat().get('app')).toEqual([]);
  });

  test('leads its users through the identity pool', () => {
    const found = analysis(
      { ...nodes, shop: 'cognito.identityPool', member: 'iam.role' },
      { ...edges, 'backend > shop': {}, 'shop > member': { slot: 'authenticated' } },
    );
    expect(found.verdicts[0]!.outcome).toBe('ends-in-role');
    expect(found.endsOf('app').roles).toEqual(['member']);
    expect(found.shortestPath('backend', 'own')?.edges).toEqual(['backend > own']);
  });

  test('is no entry: nobody signs in by what it does for itself', () => {
    expect(analysis({ backend: 'client.developerBackend', own: 'iam.role' }, { 'backend > own': {} }).verdicts).toEqual([]);
  });
});

describe('an account access entitlement', () => {
  const nodes = {
    staff: 'actor.person',
    center: 'sso.instance',
    admins: { kind: 'sso.principal', in: 'center' },
    access: { kind: 'accountaccess.entitlement', in: 'center' },
    own: 'iam.role',
  } as const;

  test('is no application to open: the walk goes from the principal into the role', () => {
    const found = verdict(nodes, { 'staff > center': {}, 'admins > access': {}, 'admins > own': {} });
    expect(found).toMatchObject({ outcome: 'ends-in-role', role: { node: 'own' } });
    expect(found.exit).toBeUndefined();
  });

  test('is a dead end for a principal that enters no role', () => {
    const found = verdict(nodes, { 'staff > center': {}, 'admins > access': {} });
    expect(found).toMatchObject({ outcome: 'dead-end', deadEnd: { node: 'access', mayFollow: ['account-access-entitlement'] } });
    expect(found.deadEnd?.why).toContain('no role');
  });
});

test('a build runner that leads nowhere is not called AWS compute', () => {
  const found = verdict({ job: { kind: 'compute.workload', workloadType: 'runner' } }, {});
  expect(found.deadEnd?.why).toContain('OIDC');
  expect(found.deadEnd?.why).not.toContain('AWS compute');
  expect(found.deadEnd?.mayFollow).toContain('workload-identity-token');
  expect(found.deadEnd?.mayFollow).not.toContain('execution-role');
});

describe('a written trust policy without sts:TagSession', () => {
  const tags = { kind: 'cognito.principalTagMap', in: 'shop', identityProvider: 'web', principalTags: { tier: 'custom:tier' } } as const;
  const nodes = (map: Fields & { readonly kind: string; readonly in: string }, actions: readonly string[]) => ({
    ...webApp,
    shop: 'cognito.identityPool',
    map,
    member: { kind: 'iam.role', trustPolicy: cognitoTrust(actions, 'authenticated') },
  });
  const edges = { 'spa > web': {}, 'web > shop': {}, 'shop > member': { slot: 'authenticated' } };
  const plain = ['sts:AssumeRoleWithWebIdentity'];

  test('refuses logins whose claims the pool maps to tags', () => {
    const found = verdict(nodes(tags, plain), edges);
    expect(found).toMatchObject({ outcome: 'refused', refusal: { role: 'member', edge: 'shop > member' } });
    expect(found.refusal?.why).toContain('"sts:TagSession"');
    expect(verdict(nodes(tags, [...plain, 'sts:TagSession']), edges).outcome).toBe('ends-in-role');
    expect(verdict(nodes({ ...tags, identityProvider: 'pool' }, plain), edges).outcome).toBe('refused');
    expect(verdict(nodes({ ...tags, principalTags: {}, useDefaults: true }, plain), edges).outcome).toBe('refused');
  });

  test('lets logins in that the map is not certainly about', () => {
    expect(verdict(nodes({ ...tags, identityProvider: 'elsewhere' }, plain), edges).outcome).toBe('ends-in-role');
    expect(verdict(nodes({ ...tags, principalTags: {} }, plain), edges).outcome).toBe('ends-in-role');
  });

  test('refuses assertions that carry tags, and without sts:SetSourceIdentity those that carry a source identity', () => {
    const by = (sent: Fields, ...further: readonly string[]) =>
      verdict(
        {
          staff: 'actor.person',
          okta: { kind: 'idp.saml', ...sent },
          provider: 'iam.samlProvider',
          admin: {
            kind: 'iam.role',
            trustPolicy: { Statement: { Effect: 'Allow', Principal: '*', Action: ['sts:AssumeRoleWithSAML', ...further] } },
          },
        },
        { 'staff > okta': {}, 'okta > provider': {}, 'provider > admin': {} },
      );
    expect(by({}).outcome).toBe('ends-in-role');
    expect(by({ principalTags: { team: 'user.team' } }).refusal?.why).toContain('"sts:TagSession"');
    expect(by({ transitiveTagKeys: ['team'] }).outcome).toBe('refused');
    expect(by({ sourceIdentity: 'user.email' }).refusal?.why).toContain('"sts:SetSourceIdentity"');
    expect(by({ sourceIdentity: 'user.email' }, 'sts:SetSourceIdentity').outcome).toBe('ends-in-role');
  });
});

test('an app client offers no IdP that its own written list leaves out', () => {
  const by = (web: Fields, idp: Fields = { providerName: 'Okta' }) =>
    verdict(
      {
        app: 'client.app',
        okta: 'idp.oidc',
        pool: 'cognito.userPool',
        idp: { kind: 'cognito.userPoolIdp', in: 'pool', ...idp },
        web: { kind: 'cognito.appClient', in: 'pool', ...web },
        shop: 'cognito.identityPool',
        member: 'iam.role',
      },
      { 'app > okta': {}, 'okta > idp': {}, 'idp > web': {}, 'web > shop': {}, 'shop > member': { slot: 'authenticated' } },
    );
  const found = by({ supportedIdentityProviders: ['COGNITO', 'Google'] });
  expect(found).toMatchObject({ outcome: 'dead-end', deadEnd: { node: 'web' } });
  expect(found.deadEnd?.why).toContain('"Okta"');
  expect(by({ supportedIdentityProviders: ['Okta'] }).outcome).toBe('ends-in-role');
  expect(by({}).outcome).toBe('ends-in-role');
  expect(by({ supportedIdentityProviders: ['Google'] }, {}).outcome).toBe('ends-in-role');
});
