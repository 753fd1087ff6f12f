import { describe, expect, test } from 'vitest';
import type { Fields } from '#core/model/document.ts';
import { analysePaths } from '#core/paths/analyse.ts';
import { graphOf } from './drawing.ts';

const analysis = (...texts: Parameters<typeof graphOf>) => analysePaths(graphOf(...texts));
const verdict = (...texts: Parameters<typeof graphOf>) => analysis(...texts).verdicts[0]!;

describe('at an identity pool', () => {
  const nodes = {
    spa: 'client.app',
    pool: 'cognito.userPool',
    web: { kind: 'cognito.appClient', in: 'pool' },
    member: 'iam.role',
  } as const;

  test('the classic flow is for nobody while any provider of the pool has a role mapping', () => {
    const classic = {
      ...nodes,
      shop: { kind: 'cognito.identityPool', allowUnauthenticatedIdentities: true, allowClassicFlow: true },
    } as const;
    const guests = (mapping: Fields) =>
      analysis(classic, { 'spa > shop': {}, 'web > shop': mapping, 'shop > member': { slot: 'classic' } }).endsOf('spa').roles;
    expect(guests({})).toEqual(['member']);
    expect(guests({ roleMapping: 'token', ambiguousRoleResolution: 'Deny' })).toEqual([]);
  });

  test('the classic flow is not for a SAML provider', () => {
    const saml = {
      app: 'client.app',
      okta: 'idp.saml',
      provider: 'iam.samlProvider',
      shop: { kind: 'cognito.identityPool', allowClassicFlow: true },
      member: 'iam.role',
    } as const;
    const edges = { 'app > okta': {}, 'okta > provider': {}, 'provider > shop': {} };
    expect(verdict(saml, { ...edges, 'shop > member': { slot: 'classic' } }).outcome).toBe('dead-end');
    expect(verdict(saml, { ...edges, 'shop > member': { slot: 'authenticated' } }).outcome).toBe('ends-in-role');
  });
});

describe('a role refuses', () => {
  test('a service whose further actions its trust policy leaves out', () => {
    const trusting = (Action: readonly string[]) => ({
      pod: { kind: 'compute.workload', workloadType: 'eksPodIdentity' },
      runs: { kind: 'iam.role', trustPolicy: { Statement: { Effect: 'Allow', Principal: { Service: 'pods.eks.amazonaws.com' }, Action } } },
    });
    const found = verdict(trusting(['sts:AssumeRole']), { 'pod > runs': {} });
    expect(found).toMatchObject({ outcome: 'refused', refusal: { role: 'runs' } });
    expect(found.refusal?.why).toContain('"sts:TagSession"');
    expect(verdict(trusting(['sts:AssumeRole', 'sts:TagSession']), { 'pod > runs': {} }).outcome).toBe('ends-in-role');
  });

  test('an identity pool of another account, except in the classic flow', () => {
    const accounts = { east: 'org.account', west: 'org.account', app: 'client.app' } as const;
    const shop = { kind: 'cognito.identityPool', in: 'east', allowUnauthenticatedIdentities: true, allowClassicFlow: true };
    const by = (slot: string) =>
      verdict({ ...accounts, shop, guest: { kind: 'iam.role', in: 'west' } }, { 'app > shop': {}, 'shop > guest': { slot } });
    expect(by('unauthenticated')).toMatchObject({ outcome: 'refused', refusal: { role: 'guest' } });
    expect(by('unauthenticated').refusal?.why).toContain('enhanced flow');
    expect(by('classic').outcome).toBe('ends-in-role');
  });
});

test('an assignment to an organizational unit or to a policy lacks its account', () => {
  const nodes = {
    staff: 'actor.person',
    center: 'sso.instance',
    admins: { kind: 'sso.principal', in: 'center' },
    full: { kind: 'sso.permissionSet', in: 'center' },
    assignment: 'sso.accountAssignment',
  } as const;
  const edges = { 'staff > center': {}, 'admins > assignment': {}, 'full > assignment': {}, 'assignment > prod': {} };
  const of = (type: string) => verdict({ ...nodes, prod: { kind: 'org.account', type } }, edges);
  const lacksAccount = { outcome: 'dead-end', deadEnd: { node: 'assignment', mayFollow: ['in-account'] } };
  expect(of('ou')).toMatchObject(lacksAccount);
  expect(verdict({ ...nodes, prod: 'org.policy' }, edges)).toMatchObject(lacksAccount);
  expect(of('account').outcome).toBe('ends-in-role');
});
