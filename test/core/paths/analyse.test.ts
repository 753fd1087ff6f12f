import { describe, expect, test } from 'vitest';
import type { Fields } from '#core/model/document.ts';
import { analysePaths } from '#core/paths/analyse.ts';
import { graphOf } from './drawing.ts';

const analysis = (...texts: Parameters<typeof graphOf>) => analysePaths(graphOf(...texts));
const verdict = (...texts: Parameters<typeof graphOf>) => analysis(...texts).verdicts[0]!;

const webApp = { spa: 'client.app', pool: 'cognito.userPool', web: { kind: 'cognito.appClient', in: 'pool' } } as const;
const poolAndRole = { shop: 'cognito.identityPool', member: 'iam.role' } as const;

describe('a walk ends', () => {
  test('in the role of the identity pool that takes the ID token', () => {
    const edges = { 'spa > web': {}, 'web > shop': {}, 'shop > member': { slot: 'authenticated' } };
    expect(verdict({ ...webApp, ...poolAndRole }, edges)).toMatchObject({
      entry: 'spa',
      outcome: 'ends-in-role',
      witness: { nodes: ['spa', 'web', 'shop', 'member'], edges: ['spa > web', 'web > shop', 'shop > member'] },
      role: { node: 'member' },
    });
  });

  test('dead at a resource that a token is sent to, and says what to draw instead', () => {
    const found = verdict({ ...webApp, table: 'aws.resource' }, { 'spa > web': {}, 'web > table': { kind: 'token-to-api' } });
    expect(found).toMatchObject({
      outcome: 'dead-end',
      deadEnd: { node: 'table', mayFollow: expect.arrayContaining(['id-token-to-identity-pool']) },
    });
    expect(found.deadEnd?.why).toContain('identity pool');
  });

  test('at a token-protected API, but only while no backend is drawn', () => {
    const nodes = { ...webApp, api: 'api.tokenProtected', code: 'compute.workload', runs: 'iam.role' } as const;
    const edges = { 'spa > web': {}, 'web > api': {} };
    expect(verdict(nodes, edges)).toMatchObject({ outcome: 'exits', exit: { node: 'api', as: 'token-protected-api' } });
    expect(verdict(nodes, { ...edges, 'api > code': {} })).toMatchObject({ outcome: 'dead-end', deadEnd: { node: 'code' } });
    expect(verdict(nodes, { ...edges, 'api > code': {}, 'code > runs': {} })).toMatchObject({ outcome: 'ends-in-role' });
  });

  test('in a loop that no role is part of', () => {
    const found = verdict(
      { ...webApp, api: 'api.tokenProtected', code: 'compute.workload' },
      { 'spa > web': {}, 'web > api': {}, 'api > code': {}, 'code > web': {} },
    );
    expect(found).toMatchObject({ outcome: 'loops', loop: { nodes: ['web', 'api', 'code'].toSorted((a, b) => order(a) - order(b)) } });
    expect(found.witness.nodes).toEqual(['spa', 'web']);
  });

  test('at a client that nothing leads on from: its own entry is the dead end', () => {
    expect(verdict({ spa: 'client.app' }, {})).toMatchObject({ outcome: 'dead-end', witness: { nodes: ['spa'], edges: [] } });
  });
});

const order = (id: string): number => Object.keys({ ...webApp, api: 0, code: 0 }).indexOf(id);

describe('at an identity pool the way of arrival decides', () => {
  const nodes = {
    ...webApp,
    shop: { kind: 'cognito.identityPool', allowUnauthenticatedIdentities: true },
    guest: 'iam.role',
    member: 'iam.role',
  } as const;
  const roles = { 'shop > guest': { slot: 'unauthenticated' }, 'shop > member': { slot: 'authenticated' } };

  test('guests get the unauthenticated role, members the authenticated one', () => {
    const guests = analysis(nodes, { ...roles, 'spa > shop': {} });
    expect(guests.endsOf('spa').roles).toEqual(['guest']);
    const members = analysis(nodes, { ...roles, 'spa > web': {}, 'web > shop': {} });
    expect(members.endsOf('spa').roles).toEqual(['member']);
  });

  test('guests stop at a pool that does not let them in', () => {
    const closed = { ...nodes, shop: 'cognito.identityPool' } as const;
    expect(verdict(closed, { ...roles, 'spa > shop': {} })).toMatchObject({ outcome: 'dead-end', deadEnd: { node: 'shop' } });
  });

  test('with token mapping the default role is out of reach unless the mapping falls back to it', () => {
    const by = (mapping: Fields) => verdict(nodes, { ...roles, 'spa > web': {}, 'web > shop': mapping }).outcome;
    expect(by({ roleMapping: 'token', ambiguousRoleResolution: 'Deny' })).toBe('dead-end');
    expect(by({ roleMapping: 'token', ambiguousRoleResolution: 'AuthenticatedRole' })).toBe('ends-in-role');
  });

  test('rules lead to the roles that they name and to no other', () => {
    const rules = [{ claim: 'tier', matchType: 'Equals', value: 'gold', role: 'gold' }];
    const found = analysis(
      { ...nodes, gold: 'iam.role', silver: 'iam.role' },
      {
        'spa > web': {},
        'web > shop': { roleMapping: 'rules', rules },
        'shop > gold': { slot: 'rule' },
        'shop > silver': { slot: 'rule' },
      },
    );
    expect(found.endsOf('spa').roles).toEqual(['gold']);
  });
});

describe('a role refuses', () => {
  const accounts = { east: 'org.account', west: 'org.account' } as const;

  test('a provider of another account', () => {
    const found = verdict(
      {
        ...accounts,
        job: 'compute.workload',
        github: 'idp.oidc',
        provider: { kind: 'iam.oidcProvider', in: 'east' },
        deploy: { kind: 'iam.role', in: 'west' },
      },
      { 'job > github': {}, 'github > provider': {}, 'provider > deploy': {} },
    );
    expect(found).toMatchObject({ outcome: 'refused', refusal: { role: 'deploy', edge: 'provider > deploy' } });
    expect(found.refusal?.why).toContain('"west"');
  });

  test('a caller that its own trust policy does not name', () => {
    const trustPolicy = { Statement: { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' } };
    const found = verdict(
      { code: { kind: 'compute.workload', workloadType: 'lambda' }, runs: { kind: 'iam.role', trustPolicy } },
      { 'code > runs': {} },
    );
    expect(found).toMatchObject({ outcome: 'refused', refusal: { role: 'runs' } });
    expect(found.refusal?.why).toContain('"lambda.amazonaws.com"');
  });

  test('everything but an assignment, when Identity Center manages it', () => {
    const nodes = { staff: 'actor.person', okta: 'idp.saml', provider: 'iam.samlProvider', admin: 'sso.reservedRole' } as const;
    expect(verdict(nodes, { 'staff > okta': {}, 'okta > provider': {}, 'provider > admin': {} }).outcome).toBe('refused');
  });

  test('Sign in with Apple, which STS does not know by itself', () => {
    const nodes = (provider: string) => ({ app: 'client.app', social: { kind: 'idp.social', provider }, member: 'iam.role' }) as const;
    const edges = { 'app > social': {}, 'social > member': {} };
    expect(verdict(nodes('apple'), edges).outcome).toBe('refused');
    expect(verdict(nodes('google'), edges).outcome).toBe('ends-in-role');
  });
});

describe('Identity Center', () => {
  const nodes = {
    staff: 'actor.person',
    center: 'sso.instance',
    admins: { kind: 'sso.principal', in: 'center' },
    full: { kind: 'sso.permissionSet', in: 'center' },
    prod: 'org.account',
    assignment: 'sso.accountAssignment',
  } as const;
  const assigned = { 'staff > center': {}, 'admins > assignment': {} };

  test('leads a person over a complete assignment into the role that it makes', () => {
    const found = verdict(nodes, { ...assigned, 'full > assignment': {}, 'assignment > prod': {} });
    expect(found).toMatchObject({ outcome: 'ends-in-role', role: { node: 'assignment#AWSReservedSSO' } });
    expect(found.witness.nodes).toEqual(['staff', 'center', 'admins', 'assignment', 'assignment#AWSReservedSSO']);
  });

  test('stops at an assignment that lacks a part, and names the part', () => {
    const found = verdict(nodes, { ...assigned, 'full > assignment': {} });
    expect(found).toMatchObject({ outcome: 'dead-end', deadEnd: { node: 'assignment', mayFollow: ['in-account'] } });
    expect(found.deadEnd?.why).toContain('an account');
  });

  test('offers the members of a group what the group is assigned to', () => {
    const found = verdict(
      { ...nodes, alice: { kind: 'sso.principal', in: 'center' } },
      { ...assigned, 'full > assignment': {}, 'assignment > prod': {}, 'alice > admins': {} },
    );
    expect(found.outcome).toBe('ends-in-role');
  });

  test('gives the tokens of a trusted issuer applications and never accounts', () => {
    const found = analysis(
      { ...nodes, issuer: 'idp.oidc', app: { kind: 'sso.application', in: 'center' } },
      {
        'staff > issuer': {},
        'issuer > center': {},
        'admins > assignment': {},
        'full > assignment': {},
        'assignment > prod': {},
        'admins > app': {},
      },
    );
    expect(found.endsOf('staff')).toMatchObject({ exits: [{ node: 'app', as: 'application' }], deadEnds: [], roles: [] });
  });
});

describe('directories', () => {
  test('let people log on to a joined instance, which does not give them its role', () => {
    const found = analysis(
      { staff: 'actor.person', ad: 'ds.managedMicrosoftAd', server: 'compute.workload', runs: 'iam.role' },
      { 'staff > ad': {}, 'ad > server': {}, 'server > runs': {} },
    );
    expect(found.verdicts[0]).toMatchObject({ outcome: 'exits', exit: { node: 'server', as: 'directory-aware-service' } });
    expect(found.whoReachesWhat().get('staff')).toEqual([]);
  });
});

describe('an IdP and an app client of different user pools', () => {
  test('do not meet', () => {
    const found = verdict(
      {
        app: 'client.app',
        okta: 'idp.oidc',
        a: 'cognito.userPool',
        b: 'cognito.userPool',
        idp: { kind: 'cognito.userPoolIdp', in: 'a' },
        web: { kind: 'cognito.appClient', in: 'b' },
      },
      { 'app > okta': {}, 'okta > idp': {}, 'idp > web': {} },
    );
    expect(found).toMatchObject({ outcome: 'dead-end', deadEnd: { node: 'web' } });
    expect(found.deadEnd?.why).toContain('own pool');
  });
});

describe('the worst that a walk does is the verdict', () => {
  test('and the nearest of every other sort stands beside it', () => {
    const nodes = { ...webApp, ...poolAndRole, api: 'api.tokenProtected', table: 'aws.resource' } as const;
    const edges = {
      'spa > web': {},
      'web > shop': {},
      'shop > member': { slot: 'authenticated' },
      'web > api': {},
      'web > table': { kind: 'token-to-api' },
    };
    const found = verdict(nodes, edges);
    expect(found).toMatchObject({ outcome: 'dead-end', exit: { node: 'api' }, role: { node: 'member' } });
    expect(found.refusal).toBeUndefined();
    expect(found.loop).toBeUndefined();
    expect(found.role?.witness.nodes).toEqual(['spa', 'web', 'shop', 'member']);
  });

  test('ties go to what stands first in the document', () => {
    const nodes = { app: 'client.app', user: 'iam.user', first: 'cognito.appClient', second: 'cognito.appClient' } as const;
    expect(verdict(nodes, { 'app > second': {}, 'app > first': {} }).witness.nodes).toEqual(['app', 'second']);
    expect(verdict(nodes, { 'app > first': {}, 'app > second': {} }).witness.nodes).toEqual(['app', 'first']);
  });
});
