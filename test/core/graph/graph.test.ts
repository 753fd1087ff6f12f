import { describe, expect, test } from 'vitest';
import { graphOf } from '../paths/drawing.ts';

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

describe('containment', () => {
  const graph = graphOf(
    {
      root: { kind: 'org.account', type: 'ou' },
      prod: { kind: 'org.account', in: 'root' },
      pool: { kind: 'cognito.userPool', in: 'prod' },
      web: { kind: 'cognito.appClient', in: 'pool' },
      mobile: 'cognito.appClient',
      domain: { kind: 'cognito.userPoolDomain', in: 'pool' },
    },
    { 'pool > mobile': {} },
  );

  test('may be told by "in" or by an edge, and reads the same', () => {
    expect(ids(graph.childrenOf('pool'))).toEqual(['web', 'mobile', 'domain']);
    expect(graph.containerOf('mobile')?.id).toBe('pool');
    expect(graph.enclosing('mobile', 'cognito.userPool')?.id).toBe('pool');
    expect(graph.enclosing('pool', 'cognito.userPool')?.id).toBe('pool');
  });

  test('becomes an edge where the catalog has one, once, and never for parts', () => {
    expect(graph.edges.map(({ id, isDerived }) => [id, isDerived])).toEqual([
      ['pool > mobile', false],
      ['pool#has#web', true],
    ]);
  });

  test('leads to the account, past which OUs do not count', () => {
    expect(graph.accountOf('web')?.id).toBe('prod');
    expect(graph.accountOf('root')).toBeUndefined();
  });

  test('in a circle ends', () => {
    const circle = graphOf({ a: { kind: 'org.account', in: 'b', type: 'ou' }, b: { kind: 'org.account', in: 'a', type: 'ou' } }, {});
    expect(circle.accountOf('a')).toBeUndefined();
    expect(circle.enclosing('a', 'cognito.userPool')).toBeUndefined();
  });
});

describe('a complete assignment', () => {
  const nodes = {
    center: 'sso.instance',
    admins: { kind: 'sso.principal', in: 'center' },
    full: { kind: 'sso.permissionSet', in: 'center', name: 'Admin' },
    prod: 'org.account',
    assignment: 'sso.accountAssignment',
    reserved: 'sso.reservedRole',
  } as const;
  const triple = { 'admins > assignment': {}, 'full > assignment': {}, 'assignment > prod': {} };

  test('makes a role of Identity Center in its account', () => {
    const graph = graphOf(nodes, triple);
    const role = graph.nodes.get('assignment#AWSReservedSSO');
    expect(role).toMatchObject({ kind: 'sso.reservedRole', label: 'AWSReservedSSO_Admin', in: 'prod' });
    expect(graph.outOf('assignment').map(({ kind, to }) => [kind, to])).toContainEqual(['enters-reserved-role', role?.id]);
    expect(graph.accountOf('assignment#AWSReservedSSO')?.id).toBe('prod');
  });

  test('makes one in each account, where a drawing names several', () => {
    const graph = graphOf({ ...nodes, stage: 'org.account' }, { ...triple, 'assignment > stage': {} });
    const roles = graph.outOf('assignment').filter(({ kind }) => kind === 'enters-reserved-role');
    expect(roles.map(({ to }) => graph.accountOf(to)?.id)).toEqual(['prod', 'stage']);
  });

  test('makes none in an organisational unit, which is no target of an assignment', () => {
    const unit = { ...nodes, prod: { kind: 'org.account', type: 'ou' } } as const;
    expect(graphOf(unit, triple).nodes.has('assignment#AWSReservedSSO')).toBe(false);
  });

  test('makes none where the role is drawn, or a part is missing', () => {
    expect(graphOf(nodes, { ...triple, 'assignment > reserved': {} }).nodes.has('assignment#AWSReservedSSO')).toBe(false);
    expect(graphOf(nodes, { 'full > assignment': {} }).nodes.has('assignment#AWSReservedSSO')).toBe(false);
  });
});

test('edges to nodes that do not exist are left out', () => {
  const graph = graphOf({ app: 'client.app' }, { 'app > nobody': { kind: 'guest-access' } });
  expect(graph.edges).toEqual([]);
  expect(graph.outOf('app')).toEqual([]);
  expect(graph.kindOf('nobody')).toBeUndefined();
});

describe('what an edge carries', () => {
  const nodes = {
    pool: 'cognito.userPool',
    web: { kind: 'cognito.appClient', in: 'pool' },
    identities: 'cognito.identityPool',
    photos: 'aws.resource',
  } as const;
  const edge = (edges: Parameters<typeof graphOf>[1]) => graphOf(nodes, edges).edges.find(({ isDerived }) => !isDerived)!;

  test('is what its kind says', () => {
    expect(edge({ 'web > identities': {} })).toMatchObject({ isLegal: true, flows: 'ID token' });
  });

  test('is what `sends` says, where a drawing says it', () => {
    expect(edge({ 'web > identities': { sends: 'accessToken' } }).flows).toBe('access token');
  });

  test('is nothing over an edge that is not possible', () => {
    const illegal = edge({ 'web > photos': { kind: 'uses-resource' } });
    expect(illegal.isLegal).toBe(false);
    expect(illegal.flows).toBeUndefined();
  });
});
