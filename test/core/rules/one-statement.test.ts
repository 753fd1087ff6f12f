import { describe, expect, test } from 'vitest';
import { judgeDocument } from '#core/judge/judge.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import { drawing } from '../paths/drawing.ts';

/** What the rules say; the short ids of test drawings are not the point. */
const findings = (...texts: Parameters<typeof drawing>): readonly Diagnostic[] =>
  judgeDocument(drawing(...texts)).diagnostics.filter(({ code }) => code.startsWith('IDF'));

const codes = (...texts: Parameters<typeof drawing>): readonly string[] =>
  findings(...texts).map(({ code, target }) => `${code}@${target.edge ?? target.node}`);

/** A sign-in whose own settings leave nothing to say. */
const login = {
  app: 'client.app',
  pool: {
    kind: 'cognito.userPool',
    caseSensitive: false,
    mfaConfiguration: 'ON',
    enabledMfas: ['SOFTWARE_TOKEN_MFA'],
    deletionProtection: 'ACTIVE',
  },
  web: { kind: 'cognito.appClient', in: 'pool', preventUserExistenceErrors: 'ENABLED' },
} as const;

describe('every fault is told once', () => {
  test('a loop names its nodes', () => {
    const [finding, ...others] = findings(
      { ...login, api: 'api.tokenProtected', code: 'compute.workload' },
      { 'app > web': {}, 'web > api': {}, 'api > code': {}, 'code > web': {} },
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'IDF-101', message: expect.stringContaining('"web", "api" and "code"') });
  });

  test('an identity pool without roles by the pool, one that is only referred to by the walk', () => {
    const edges = { 'app > web': {}, 'web > shop': { serverSideTokenCheck: true } };
    const shop = { kind: 'cognito.identityPool', allowUnauthenticatedIdentities: false };
    expect(codes({ ...login, shop }, edges)).toEqual(['IDF-103@shop']);
    expect(codes({ ...login, shop: { ...shop, reference: 'eu-west-1:11111111-2222-3333-4444-555555555555' } }, edges)).toEqual([
      'IDF-101@shop',
    ]);
  });

  test('a guest without a role by the pool or by the edge that brings the guest, never by the walk', () => {
    const shop = { kind: 'cognito.identityPool', allowUnauthenticatedIdentities: true };
    const member = { kind: 'iam.role', managedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] };
    const nodes = { ...login, shop, member };
    const edges = {
      'app > web': {},
      'web > shop': { serverSideTokenCheck: true },
      'app > shop': {},
      'shop > member': { slot: 'authenticated' },
    };
    expect(codes(nodes, edges)).toEqual(['IDF-502@shop']);
    expect(codes({ ...nodes, shop: { ...shop, allowUnauthenticatedIdentities: false } }, edges)).toEqual(['IDF-502@app > shop']);
  });

  test('a role of another account by the identity pool, not by the walk that it refuses', () => {
    const account = { kind: 'org.account' };
    const shop = { kind: 'cognito.identityPool', in: 'here', allowUnauthenticatedIdentities: false };
    const member = { kind: 'iam.role', in: 'there', managedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] };
    const edges = { 'app > web': {}, 'web > shop': { serverSideTokenCheck: true }, 'shop > member': { slot: 'authenticated' } };
    expect(codes({ ...login, here: account, there: account, shop, member }, edges)).toEqual(['IDF-507@shop > member']);
  });

  test('an assertion into a role of Identity Center by the rule about those roles, other callers by the walk', () => {
    const reserved = 'sso.reservedRole';
    expect(codes({ job: 'compute.workload', reserved }, { 'job > reserved': {} })).toEqual(['IDF-101@job > reserved']);
    const federated = codes(
      { app: 'client.app', okta: 'idp.saml', provider: 'iam.samlProvider', reserved },
      { 'app > okta': {}, 'okta > provider': {}, 'provider > reserved': {} },
    );
    expect(federated).toEqual(['IDF-113@provider > reserved']);
  });

  test('a login that stops by the walk, one that nobody comes to as a dead end', () => {
    expect(codes(login, { 'app > web': {} })).toEqual(['IDF-101@web']);
    expect(codes({ github: 'idp.oidc' }, {})).toEqual(['IDF-106@github']);
  });

  test('a role at the end of an illegal edge by that edge', () => {
    const policies = { managedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] };
    expect(
      codes({ okta: 'idp.saml', admin: { kind: 'iam.role', ...policies } }, { 'okta > admin': { kind: 'assume-role-with-saml' } }),
    ).toEqual(['IDF-111@okta > admin', 'IDF-105@admin']);
  });
});
