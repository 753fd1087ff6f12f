import { describe, expect, test } from 'vitest';
import { configFor } from '#core/config/config-for.ts';
import { readConfig } from '#core/config/read-config.ts';
import { judge } from '#core/judge/judge.ts';
import { applyEdit } from '#core/model/apply-edit.ts';
import { openModel } from '#core/model/open-model.ts';

/** A configuration with one own rule, `team-rule`; `asks` are its lines from `for:` on. */
const withRule = (...asks: readonly string[]): string =>
  [
    'rolepath-config: 1',
    'own-rules:',
    '  team-rule:',
    '    severity: warning',
    '    summary: It is so',
    '    why: It matters.',
    '    fix: Mend it.',
    ...asks.map((line) => `    ${line}`),
    '',
  ].join('\n');

const model = openModel(
  [
    'rolepath: 1',
    'name: A shop',
    'accounts:',
    "  prod: { label: Production, accountId: '111122223333' }",
    'nodes:',
    '  alice: { kind: actor.person, label: Alice }',
    '  spa: { kind: client.app, clientType: spa }',
    '  pool: { kind: cognito.userPool, in: prod, poolName: pool, mfaConfiguration: OPTIONAL }',
    '  web:',
    '    kind: cognito.appClient',
    '    in: pool',
    '    clientName: web',
    "    callbackURLs: ['https://a.example', 'http://b.example']",
    '  shop: { kind: cognito.identityPool, in: prod, identityPoolName: shop }',
    '  member: { kind: iam.role, in: prod, label: Member role, maxSessionDuration: 7200 }',
    '  other: { kind: iam.role, label: Other role }',
    '  elsewhere: { kind: iam.role, reference: "arn:aws:iam::111122223333:role/elsewhere" }',
    'edges:',
    '  uses: { from: alice, to: spa, kind: uses }',
    '  signs-in: { from: spa, to: web, kind: signs-in-through }',
    '  token: { from: web, to: shop, kind: id-token-to-identity-pool }',
    '  gives: { from: shop, to: member, kind: identity-pool-role, slot: authenticated }',
  ].join('\n'),
);

const found = (...asks: readonly string[]): readonly (string | undefined)[] => {
  const { config, diagnostics } = readConfig(withRule(...asks));
  expect(diagnostics).toEqual([]);
  const own = judge(model, { settings: configFor(config) }).diagnostics.filter(({ code }) => code === 'team-rule');
  return own.map(({ target }) => target.node ?? target.edge);
};

describe('An own rule', () => {
  test.each([
    ['a value that must be another', ['for: cognito.userPool', 'must: { field: mfaConfiguration, equals: ON }'], ['pool']],
    ['a value among others', ['for: cognito.userPool', 'must: { field: mfaConfiguration, one-of: [ON, OPTIONAL] }'], []],
    [
      'an item of a list that fits a pattern',
      ['for: cognito.appClient', "must-not: { field: callbackURLs, matches: 'http://*' }"],
      ['web'],
    ],
    ['too many items', ['for: cognito.appClient', 'must: { field: callbackURLs, at-most: 1 }'], ['web']],
    ['a number, and what AWS does when it is absent', ['for: iam.role', 'must: { field: maxSessionDuration, at-most: 3600 }'], ['member']],
    [
      'a field that is not written; what exists elsewhere is not judged',
      ['for: iam.role', 'must: { field: maxSessionDuration, present: true }'],
      ['other'],
    ],
    ['what exists elsewhere, when it is asked about', ['for: iam.role', 'must-not: { field: reference, present: true }'], ['elsewhere']],
    ['a label', ['for: iam.*', "must-not: { label: 'O*' }"], ['other']],
    [
      'an id, among elements of a condition',
      ['for: { kinds: [iam.role], where: { in: org.account } }', "must: { id: 'role-*' }"],
      ['member'],
    ],
    ['what lies in no account', ['for: iam.role', 'must: { in: org.account }'], ['other', 'elsewhere']],
    ['a missing edge', ['for: iam.role', 'must: { edge-from: cognito.identityPool }'], ['other', 'elsewhere']],
    ['a missing edge of a kind', ['for: client.app', 'must: { edge-to: { kind: cognito.*, by: guest-access } }'], ['spa']],
    ['what nobody reaches', ['for: iam.role', 'must: { reached-from: actor.person }'], ['other', 'elsewhere']],
    ['what reaches one node', ['for: [actor.person, cognito.appClient]', 'must-not: { reaches: { id: member } }'], ['alice', 'web']],
    ['either of two things', ['for: iam.role', 'must: { any: [{ label: Member* }, { not: { label: Other* } }] }'], ['other']],
    ['both of two keys', ['for: iam.role', 'must-not: { label: Member*, in: org.account }'], ['member']],
    ['an edge by its ends', ['for: signs-in-through', 'must: { from: { field: clientType, equals: mobile } }'], ['signs-in']],
    ['a field of an edge', ['for: identity-pool-role', 'must-not: { field: slot, equals: authenticated }'], ['gives']],
  ])('finds %s', (_, asks, elements) => {
    expect(found(...asks).toSorted()).toEqual(elements.toSorted());
  });

  test('finds things as every rule does: with its name, its words, its place, and its mend', () => {
    const { config } = readConfig(
      withRule(
        'source: https://example.com/mfa',
        'for: cognito.userPool',
        'must: { field: mfaConfiguration, equals: ON }',
        'set: { mfaConfiguration: ON }',
      ),
    );
    const { diagnostics, fixes } = judge(model, { settings: configFor(config) });
    const finding = diagnostics.find(({ code }) => code === 'team-rule')!;
    expect(finding).toMatchObject({
      name: 'team-rule',
      severity: 'warning',
      outcome: 'RISK',
      message: `"pool" is against the team's rule "team-rule": It is so.`,
      why: 'It matters.',
      fix: 'Mend it.',
      source: 'https://example.com/mfa',
      target: { node: 'pool', field: 'mfaConfiguration', range: { start: { line: 8 } } },
    });
    const mended = judge(applyEdit(model, fixes.get(finding)!).file, { settings: configFor(config) });
    expect(mended.diagnostics.map(({ code }) => code)).not.toContain('team-rule');
  });

  test.each([
    ['Bad_Name', [], 'bad-name'],
    ['path-ends-in-role', [], 'taken-name'],
    ['unused-waiver', [], 'taken-name'],
    ['team-rule', ['for: iam.rol', 'must: { id: a }'], 'unknown-kind'],
    ['team-rule', ['for: [iam.role, role-chaining]', 'must: { id: a }'], 'unknown-kind'],
    ['team-rule', ['for: iam.role'], 'incomplete-rule'],
    ['team-rule', ['must: { id: a }'], 'incomplete-rule'],
    ['team-rule', ['for: iam.role', 'must: { id: a, feild: b }'], 'bad-condition'],
    ['team-rule', ['for: iam.role', 'must: { field: maxSesionDuration, at-most: 1 }'], 'bad-condition'],
    ['team-rule', ['for: iam.role', 'must: { field: maxSessionDuration }'], 'bad-condition'],
    ['team-rule', ['for: iam.role', 'must: { field: maxSessionDuration, at-most: many }'], 'bad-condition'],
    ['team-rule', ['for: iam.role', 'must: { id: a, equals: 1 }'], 'bad-condition'],
    ['team-rule', ['for: iam.role', 'must: { from: { id: a } }'], 'bad-condition'],
    ['team-rule', ['for: iam.role', 'must: {}'], 'bad-condition'],
    ['team-rule', ['for: iam.role', `must: ${'{ not: '.repeat(20)}{ id: a }${' }'.repeat(20)}`], 'bad-condition'],
    ['team-rule', ['for: iam.role', 'must: { reaches: { id: [] } }'], 'wrong-type'],
    ['team-rule', ['for: iam.role', 'must: { id: a }', 'set: { reference: x }'], 'unknown-field'],
    ['team-rule', ['for: iam.role', 'must: { id: a }', 'source: ftp://x'], 'bad-value'],
    ['team-rule', ['for: iam.role', 'must: { id: a }', 'examples: { faulty: x }'], 'incomplete-rule'],
  ])('called %s that is written %j is left out and told: %s', (name, asks, code) => {
    const { config, diagnostics } = readConfig(withRule(...asks).replace('team-rule', name));
    expect(config.ownRules).toEqual([]);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(diagnostics[0]!.target.range).toBeDefined();
  });

  test('can be set by name, like every rule, and is off in drawings for the documentation', () => {
    const text = withRule('for: cognito.userPool', 'must: { field: mfaConfiguration, equals: ON }');
    const severities = (more: string) => {
      const { config } = readConfig(text + more);
      return judge(model, { settings: configFor(config) }).diagnostics.flatMap(({ code, severity }) =>
        code === 'team-rule' ? [severity] : [],
      );
    };
    expect(severities('')).toEqual(['warning']);
    expect(severities('profile: strict')).toEqual(['error']);
    expect(severities('profile: docs-only')).toEqual([]);
    expect(severities('rules: { team-rule: info }')).toEqual(['info']);
    expect(severities('rules: { team-rule: off }')).toEqual([]);
    expect(severities('profile: docs-only\nrules: { team-rule: error }')).toEqual(['error']);
  });

  test('is judged in linear time, however its patterns are written', () => {
    const { config } = readConfig(withRule('for: iam.role', `must-not: { label: '${'*a'.repeat(400)}b' }`));
    const long = openModel(`rolepath: 1\nname: x\nnodes:\n  r: { kind: iam.role, label: ${'a'.repeat(50_000)} }\n`);
    const start = performance.now();
    judge(long, { settings: configFor(config) });
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
