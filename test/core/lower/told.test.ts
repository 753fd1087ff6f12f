import { describe, expect, test } from 'vitest';
import { lowered, readable, resource } from './lowered-model.ts';

const codesOf = (yaml: string): readonly string[] => lowered(yaml).diagnostics.map(({ code }) => code);

describe('accounts whose stacks need each other', () => {
  const mutual = `accounts:
  a: { accountId: '111111111111', label: Red }
  b: { accountId: '222222222222', label: Blue }
nodes:
  a1: { kind: iam.role, in: a }
  a2: { kind: iam.role, in: a }
  b1: { kind: iam.role, in: b }
  b2: { kind: iam.role, in: b }
edges:
  e1: { from: a1, to: b1, kind: role-chaining }
`;

  test('are told once, whether one role or two of a stack close the circle', () => {
    for (const back of ['b1, to: a1', 'b2, to: a2']) {
      const { diagnostics } = lowered(`${mutual}  e2: { from: ${back}, kind: role-chaining }\n`);
      const circles = diagnostics.filter(({ code }) => code === 'account-circle');
      expect(circles).toHaveLength(1);
      expect(circles[0]?.message).toMatch(/in account "(Red|Blue)" names .* neither can be deployed first/);
    }
  });

  test('are told when the circle goes through a third one, and not when there is none', () => {
    const third = mutual.replace('nodes:', `  c: { accountId: '333333333333' }\nnodes:\n  c1: { kind: iam.role, in: c }`);
    const line = `${third}  e2: { from: b1, to: c1, kind: role-chaining }\n`;
    expect(codesOf(line)).not.toContain('account-circle');
    const codes = codesOf(`${line}  e3: { from: c1, to: a1, kind: role-chaining }\n`);
    expect(codes.filter((code) => code === 'account-circle')).toHaveLength(1);
  });
});

describe('what is drawn twice', () => {
  test('in one slot of an identity pool is told, and the first one counts', () => {
    const document = lowered(`nodes:
  ids: { kind: cognito.identityPool, allowUnauthenticatedIdentities: false }
  one: { kind: iam.role, label: One }
  two: { kind: iam.role, label: Two }
edges:
  e1: { from: ids, to: one, kind: identity-pool-role, slot: authenticated }
  e2: { from: ids, to: two, kind: identity-pool-role, slot: authenticated }
  e3: { from: ids, to: two, kind: identity-pool-role, slot: rule }
`);
    expect(readable(resource(document, 'IdsRoles').properties['Roles']!)).toEqual({ authenticated: '<One.Arn>' });
    expect(document.diagnostics.map(({ code, target }) => [code, target.edge])).toEqual([['slot-taken', 'e2']]);
  });

  test('as the permission set of an assignment is told', () => {
    const document = lowered(`accounts:
  m: { accountId: '111111111111' }
nodes:
  ic: { kind: sso.instance, in: m, type: organization }
  look: { kind: sso.permissionSet, in: ic, name: Look }
  act: { kind: sso.permissionSet, in: ic, name: Act }
  team: { kind: sso.principal, in: ic, type: GROUP }
  access: { kind: sso.accountAssignment }
edges:
  e1: { from: team, to: access, kind: assigned }
  e2: { from: look, to: access, kind: with-permission-set }
  e3: { from: act, to: access, kind: with-permission-set }
  e4: { from: access, to: m, kind: in-account }
`);
    expect(document.diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['second-permission-set', 'Assignment "access" has a permission set already; "act" is not exported.'],
    ]);
  });
});

test('a guardrail without content is told', () => {
  expect(codesOf('accounts:\n  a: {}\nnodes:\n  p: { kind: org.policy, in: a }\n')).toEqual(['policy-without-document']);
});

describe('a chain from a role of Identity Center', () => {
  const model = (inline: string) => `accounts:
  here: { accountId: '222222222222' }
nodes:
  ic: { kind: sso.instance, in: here, type: organization }
  team: { kind: sso.principal, in: ic, type: GROUP }
  dev: { kind: sso.permissionSet, in: ic, name: Dev${inline} }
  access: { kind: sso.accountAssignment, in: ic }
  reserved: { kind: sso.reservedRole, in: here }
  deploy: { kind: iam.role, in: here, roleName: deploy }
edges:
  e1: { from: team, to: access, kind: assigned }
  e2: { from: dev, to: access, kind: with-permission-set }
  e3: { from: access, to: here, kind: in-account }
  e4: { from: access, to: reserved, kind: enters-reserved-role }
  e5: { from: reserved, to: deploy, kind: role-chaining }
`;
  const inline = (effect: string, arn: string): string =>
    `, inlinePolicy: { Version: '2012-10-17', Statement: { Effect: ${effect}, Action: 'sts:AssumeRole', Resource: '${arn}' } }`;

  test('is told unless a drawn policy of the permission set allows it', () => {
    expect(codesOf(model(''))).toEqual(['permission-set-must-allow']);
    expect(codesOf(model(inline('Deny', '*')))).toEqual(['permission-set-must-allow']);
    expect(codesOf(model(inline('Allow', 'arn:aws:iam::222222222222:role/other')))).toEqual(['permission-set-must-allow']);
    expect(codesOf(model(inline('Allow', 'arn:aws:iam::222222222222:role/deploy')))).toEqual([]);
    expect(codesOf(model(inline('Allow', 'arn:aws:iam::*:role/*')))).toEqual([]);
  });
});

describe('a domain of a user pool', () => {
  const model = (fields: string, more = '') => `nodes:
  up: { kind: cognito.userPool }
  web: { kind: cognito.appClient, in: up }
  dom: { kind: cognito.userPoolDomain, in: up, ${fields} }
${more}`;
  const certificate = 'arn:aws:acm:us-east-1:111111111111:certificate/a';

  test('of your own is exported with its TLS policy, and a step names its alias target', () => {
    const document = lowered(model(`domain: auth.example.com, certificateArn: '${certificate}', securityPolicy: TLS_V1_2_2021`));
    expect(resource(document, 'Dom').properties['CustomDomainConfig']).toEqual({
      CertificateArn: certificate,
      SecurityPolicy: 'TLS_V1_2_2021',
    });
    expect(document.manualSteps.map(({ node, body }) => [node, body])).toEqual([
      ['dom', expect.stringContaining('`CloudFrontDistribution`')],
    ]);
  });

  test('that is a prefix needs neither', () => {
    const document = lowered(model('domain: example-members, securityPolicy: TLS_V1_2_2021'));
    expect(resource(document, 'Dom').properties).not.toHaveProperty('CustomDomainConfig');
    expect(document.manualSteps).toEqual([]);
  });

  test('with managed login but no branding style is told', () => {
    expect(codesOf(model('domain: example-members, managedLoginVersion: 2'))).toEqual(['login-pages-unavailable']);
    expect(codesOf(model('domain: example-members, managedLoginVersion: 1'))).toEqual([]);
    const style = '  style: { kind: cognito.poolSettings, in: up, managedLoginBranding: true }\n';
    expect(codesOf(model('domain: example-members, managedLoginVersion: 2', style))).toEqual([]);
  });
});
