import { describe, expect, test } from 'vitest';
import { buildGraph } from '#core/graph/graph.ts';
import { openModel } from '#core/model/open-model.ts';
import { analysePaths } from '#core/paths/analyse.ts';
import { lowered, trustStatements } from './lowered-model.ts';

/** The one condition of role `r` in a model, and what the export says of its trust. */
function trustIn(yaml: string): { readonly statements: unknown; readonly said: readonly string[] } {
  const document = lowered(yaml);
  const said = document.diagnostics.filter(({ code }) => code.endsWith('-trusts-nobody'));
  return { statements: trustStatements(document, 'R'), said: said.map(({ code, message }) => `${code}: ${message}`) };
}

const nobody = [{ Effect: 'Deny', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }];

describe('a trusted account', () => {
  const organization = (edge: string) => `accounts:
  firm: { type: organization, organizationId: o-abc1234567 }
  team: { type: ou, in: firm }
  home: { accountId: '111111111111', in: team }
  sister: { accountId: '222222222222', in: firm }
  stranger: { accountId: '333333333333' }
  vendor: { accountId: '444444444444', isThirdParty: true, in: firm }
nodes:
  r: { kind: iam.role, in: home }
  theirs: { kind: iam.role, in: vendor, reference: 'arn:aws:iam::444444444444:role/scan' }
edges:
  e: { to: r, ${edge} }
`;
  const condition = (edge: string): unknown =>
    (trustIn(organization(edge)).statements as readonly { readonly Condition?: unknown }[])[0]?.Condition;

  test('of a third party must send an external id, which is asked for where the edge has none', () => {
    const asked = { StringEquals: { 'sts:ExternalId': '<parameter RVendorExternalId>' } };
    expect(condition('from: vendor, kind: account-trusted')).toEqual(asked);
    expect(condition('from: vendor, kind: account-trusted, requireMfa: true')).toEqual({
      ...asked,
      Bool: { 'aws:MultiFactorAuthPresent': 'true' },
    });
    expect(condition('from: vendor, kind: account-trusted, externalId: x-1')).toEqual({ StringEquals: { 'sts:ExternalId': 'x-1' } });
    expect(condition('from: theirs, kind: role-chaining')).toEqual({ StringEquals: { 'sts:ExternalId': '<parameter RTheirsExternalId>' } });
  });

  test('outside the organization of the role must send one too, unless MFA is asked for', () => {
    expect(condition('from: stranger, kind: account-trusted')).toEqual({
      StringEquals: { 'sts:ExternalId': '<parameter RStrangerExternalId>' },
    });
    expect(condition('from: stranger, kind: account-trusted, requireMfa: true')).toEqual({
      Bool: { 'aws:MultiFactorAuthPresent': 'true' },
    });
  });

  test('of the same organization is trusted as it is, and so is every account where no organization is drawn', () => {
    expect(condition('from: sister, kind: account-trusted')).toBeUndefined();
    expect(condition('from: home, kind: account-trusted')).toBeUndefined();
    const flat = `accounts:\n  a: {}\n  b: {}\nnodes:\n  r: { kind: iam.role, in: a }\nedges:\n  e: { from: b, to: r, kind: account-trusted }\n`;
    expect(trustIn(flat).statements).toEqual([expect.not.objectContaining({ Condition: expect.anything() as unknown })]);
  });

  test('is no organizational unit, and the export says so', () => {
    expect(trustIn(organization('from: team, kind: account-trusted'))).toEqual({
      statements: nobody,
      said: [
        'edge-trusts-nobody: Edge "e" adds nothing to the trust of its role. An organizational unit is no principal: draw the accounts that are trusted, or the organization.',
        'role-trusts-nobody: No edge into role "r" says enough about whom it trusts; the exported role trusts nobody.',
      ],
    });
  });
});

describe('a user pool as the issuer of an IAM OIDC provider', () => {
  const model = (pool: string, provider: string) => `nodes:
  up: { kind: cognito.userPool, ${pool} }
  web: { kind: cognito.appClient, in: up }
  app: { kind: cognito.appClient, in: up }
  op: { kind: iam.oidcProvider${provider} }
  r: { kind: iam.role }
edges:
  e1: { from: web, to: op, kind: user-pool-as-oidc-issuer }
  e2: { from: app, to: op, kind: user-pool-as-oidc-issuer }
  e3: { from: op, to: r, kind: assume-role-with-web-identity }
`;
  const issuer = 'cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbCdEfGhI';
  const allowed = [
    {
      Effect: 'Allow',
      Principal: { Federated: '<Op>' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${issuer}:aud`]: ['<Web>', '<App>'] } },
    },
  ];

  test('lets in the tokens of its drawn app clients once its issuer is known', () => {
    expect(trustIn(model('label: Pool', `, url: 'https://${issuer}'`))).toEqual({ statements: allowed, said: [] });
    expect(trustIn(model('reference: eu-west-1_AbCdEfGhI', ''))).toEqual({ statements: allowed, said: [] });
  });

  test('says what is missing before that', () => {
    const { statements, said } = trustIn(model('label: Pool', ''));
    expect(statements).toEqual(nobody);
    expect(said[0]).toContain('user pool "Pool" gets its id, which is part of them, when it is created: write the `url` of "op" then');
    expect(said[1]).toContain('says enough about whom it trusts');
  });
});

test('an issuer that is drawn nowhere is said to be missing', () => {
  const { said } = trustIn(
    'nodes:\n  op: { kind: iam.oidcProvider }\n  r: { kind: iam.role }\nedges:\n  e: { from: op, to: r, kind: assume-role-with-web-identity }\n',
  );
  expect(said[0]).toContain('write the `url` of "op", or draw the identity provider with its `issuer`');
});

test.each([
  ['client.developerBackend', '', 'does not say which platform runs "w"'],
  ['compute.workload', ', workloadType: eksIrsa', 'draw its issuer to an IAM OIDC provider of the account'],
  ['compute.workload', ', workloadType: runner', 'draw its issuer to an IAM OIDC provider of the account'],
  ['compute.workload', '', 'Write the `workloadType` of "w"'],
])('an execution role of a %s%s trusts nobody, and the export says what is missing', (kind, fields, missing) => {
  const { statements, said } = trustIn(
    `nodes:\n  w: { kind: ${kind}${fields} }\n  r: { kind: iam.role }\nedges:\n  e: { from: w, to: r, kind: execution-role }\n`,
  );
  expect(statements).toEqual(nobody);
  expect(said[0]).toContain(missing);
});

test('an edge that trusts nobody is told although another one opens the role', () => {
  const { statements, said } = trustIn(`nodes:
  backend: { kind: client.developerBackend }
  fn: { kind: compute.workload, workloadType: lambda }
  r: { kind: iam.role }
edges:
  e1: { from: backend, to: r, kind: execution-role }
  e2: { from: fn, to: r, kind: execution-role }
`);
  expect(statements).toHaveLength(1);
  expect(said).toEqual([expect.stringContaining('Edge "e1"')]);
});

describe('the classic flow of an identity pool', () => {
  const model = (pool: string, ...edges: readonly string[]) => `nodes:
  up: { kind: cognito.userPool }
  web: { kind: cognito.appClient, in: up }
  visitor: { kind: client.app, clientType: spa }
  saml: { kind: iam.samlProvider }
  ids: { kind: cognito.identityPool, ${pool} }
  r: { kind: iam.role }
edges:
  a: { from: ids, to: r, kind: identity-pool-role, slot: classic }
${edges.map((edge, index) => `  e${index}: { to: ids, ${edge} }\n`).join('')}`;
  const login = 'from: web, kind: id-token-to-identity-pool';
  const guest = 'from: visitor, kind: guest-access';
  const open = 'allowUnauthenticatedIdentities: true, allowClassicFlow: true';
  const closed = 'allowUnauthenticatedIdentities: false, allowClassicFlow: true';
  const amr = (...args: Parameters<typeof model>): unknown => {
    const [statement] = trustIn(model(...args)).statements as readonly { readonly Condition?: Readonly<Record<string, object>> }[];
    return Object.values(statement?.Condition?.['ForAnyValue:StringLike'] ?? {})[0];
  };

  test('lets in signed-in identities, guests, or both, as they are drawn', () => {
    expect(amr(open, login)).toBe('authenticated');
    expect(amr(open, guest)).toBe('unauthenticated');
    expect(amr(open, login, guest)).toEqual(['authenticated', 'unauthenticated']);
  });

  test('lets no guests in where the pool takes none', () => {
    expect(amr(closed, login, guest)).toBe('authenticated');
    expect(amr(closed, guest)).toBe('authenticated');
  });

  test('does not count a SAML login, which cannot use the flow', () => {
    expect(amr(open, 'from: saml, kind: assertion-to-identity-pool', guest)).toBe('unauthenticated');
  });

  test('opens nothing where the pool does not allow it, or maps roles', () => {
    const refused = trustIn(model('allowUnauthenticatedIdentities: false', login));
    expect(refused.statements).toEqual(nobody);
    expect(refused.said[0]).toContain('its `allowClassicFlow` is not true');
    const mapped = trustIn(model(open, `${login}, roleMapping: token, ambiguousRoleResolution: Deny`));
    expect(mapped.statements).toEqual(nobody);
    expect(mapped.said[0]).toContain('has a role mapping');
  });

  test('opens to those whom the path engine lets through, and to no others', () => {
    for (const pool of [open, closed, 'allowUnauthenticatedIdentities: true']) {
      for (const mapping of ['', ', roleMapping: token, ambiguousRoleResolution: Deny']) {
        for (const drawn of [[login + mapping], [guest], [login + mapping, guest]]) {
          const yaml = model(pool, ...drawn);
          const graph = buildGraph(openModel(`rolepath: 1\nname: Test\n${yaml}`).document);
          const opened = new Set([amr(pool, ...drawn) ?? []].flat());
          const paths = analysePaths(graph);
          for (const { kind, from } of graph.into('ids')) {
            const word = kind === 'guest-access' ? 'unauthenticated' : 'authenticated';
            expect(paths.shortestPath(from, 'r') !== undefined, `${yaml}\n${kind}`).toBe(opened.has(word));
          }
        }
      }
    }
  });
});
