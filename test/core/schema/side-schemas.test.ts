import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { schemas } from '#core/schema/schemas.ts';

const ajv = new Ajv2020({ strict: false });
const accepts = (name: keyof typeof schemas, file: unknown): boolean =>
  ajv.compile({ ...schemas[name](), $id: `${name}-${Math.random()}` })(file);

describe('the schema of a layout', () => {
  test('takes two or four numbers a node', () => {
    expect(accepts('layout', { 'rolepath-layout': 1, nodes: { web: [0, 40], 'prod/a': [0, 0, 400, 300] } })).toBe(true);
    expect(accepts('layout', { 'rolepath-layout': 1 })).toBe(true);
    expect(accepts('layout', { 'rolepath-layout': 1, nodes: { web: [0, 40, 1] } })).toBe(false);
    expect(accepts('layout', { 'rolepath-layout': 1, nodes: { web: ['0', 40] } })).toBe(false);
    expect(accepts('layout', { nodes: {} })).toBe(false);
  });
});

describe('the schema of a review', () => {
  const accepted = { finding: 'IDF-202@guest-role', reason: 'Only in the sandbox.', owner: 'Dana', expires: '2027-03-31' };

  test('takes accepted findings, decisions and comments', () => {
    const file = {
      'rolepath-review': 1,
      accepted: [accepted, { ...accepted, finding: 'path-ends-in-role@spa' }],
      decisions: [{ decision: 'One pool for all shops', owner: 'Dana', date: '2026-11-20', elements: ['members'] }],
      comments: [{ element: 'web', text: 'Why implicit?', author: 'Sam', date: '2026-11-20' }],
      'x-ticket': 12,
    };
    expect(accepts('review', file)).toBe(true);
  });

  test('refuses a finding without a reason, a date that is none, an unknown key', () => {
    const { reason: _reason, ...without } = accepted;
    expect(accepts('review', { 'rolepath-review': 1, accepted: [without] })).toBe(false);
    expect(accepts('review', { 'rolepath-review': 1, accepted: [{ ...accepted, expires: 'soon' }] })).toBe(false);
    expect(accepts('review', { 'rolepath-review': 1, waived: [] })).toBe(false);
  });
});

describe('the schema of a configuration', () => {
  test('takes a profile, severities by rule, and folders', () => {
    const file = {
      'rolepath-config': 1,
      profile: 'strict',
      rules: { 'IDF-202': 'error', 'path-ends-in-role': 'off' },
      folders: { 'sandbox/': { profile: 'docs-only', rules: { 'IDF-101': 'info' } } },
    };
    expect(accepts('config', file)).toBe(true);
    expect(accepts('config', { 'rolepath-config': 1, rules: { 'IDF-202': 'fatal' } })).toBe(false);
    expect(accepts('config', { 'rolepath-config': 1, profile: 'lax' })).toBe(false);
  });

  test('takes rules of the team as data, and refuses what they lack and what means nothing', () => {
    const rule = { severity: 'error', summary: 'S', why: 'W', fix: 'F', for: 'iam.role', must: { field: 'roleName', matches: 'app-*' } };
    const withRule = (own: object): boolean => accepts('config', { 'rolepath-config': 1, 'own-rules': { 'own-rule': own } });
    expect(withRule(rule)).toBe(true);
    expect(
      withRule({ ...rule, for: { kinds: ['iam.*'], where: { not: { all: [{ in: 'org.account' }, { reaches: { id: 'a' } }] } } } }),
    ).toBe(true);
    expect(withRule({ ...rule, must: { 'edge-to': { kind: 'iam.policy', by: 'has-policy' } }, 'must-not': { label: 'x' } })).toBe(true);
    expect(withRule({ ...rule, must: { regex: '(a+)+' } })).toBe(false);
    expect(withRule({ ...rule, for: 'iam.rol' })).toBe(false);
    expect(withRule({ ...rule, why: undefined })).toBe(false);
    expect(accepts('config', { 'rolepath-config': 1, 'own-rules': { Own_Rule: rule } })).toBe(false);
  });
});
