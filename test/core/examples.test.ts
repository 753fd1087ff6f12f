import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judge, type Judgement } from '#core/judge/judge.ts';
import { formatModel } from '#core/model/format-model.ts';
import { openModel } from '#core/model/open-model.ts';

const names = readdirSync('examples')
  .filter((file) => file.endsWith('.rolepath.yaml'))
  .map((file) => file.replace('.rolepath.yaml', ''));

const judged = (name: string): Judgement => judge(openModel(readFileSync(`examples/${name}.rolepath.yaml`, 'utf8')));

/** `IDF-110@edge-id`, as a review file would name it. */
const findings = (name: string): string[] =>
  judged(name)
    .diagnostics.map(({ code, target }) => `${code}@${target.edge ?? target.node ?? ''}`)
    .toSorted();

const outcomes = (name: string): Record<string, string> =>
  Object.fromEntries(judged(name).paths.verdicts.map(({ entry, outcome }) => [entry, outcome]));

describe('the sound examples', () => {
  test.each(names.filter((name) => !name.endsWith('-broken')))('%s has no finding', (name) => {
    expect(findings(name)).toEqual([]);
  });

  test.each(names.filter((name) => !name.endsWith('-broken')))('every path of %s ends in a role or an accepted exit', (name) => {
    const ends = Object.values(outcomes(name));
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.filter((outcome) => outcome !== 'ends-in-role' && outcome !== 'exits')).toEqual([]);
  });

  test.each(names)('%s is as `rolepath fmt` writes it', (name) => {
    const text = readFileSync(`examples/${name}.rolepath.yaml`, 'utf8');
    expect(formatModel(text)).toEqual({ ok: true, value: text });
  });

  test.each(names)('%s starts with its lesson', (name) => {
    expect(readFileSync(`examples/${name}.rolepath.yaml`, 'utf8')).toMatch(/^# .+\.\n#\n# /);
  });
});

describe('the broken twins', () => {
  test('each stands beside its sound one', () => {
    const broken = names.filter((name) => name.endsWith('-broken'));
    expect(broken.length).toBeGreaterThanOrEqual(4);
    for (const name of broken) expect(names).toContain(name.replace('-broken', ''));
  });

  test('web-app-broken: a token on its way to a bucket, and an exchange without a role', () => {
    expect(findings('web-app-broken')).toEqual([
      'IDF-102@token-to-bucket',
      'IDF-103@identities',
      'IDF-104@member-role',
      'IDF-115@access-token',
      'IDF-413@members',
      'IDF-424@web',
      'IDF-439@members',
      'IDF-518@access-token',
    ]);
    expect(outcomes('web-app-broken')).toEqual({ customer: 'dead-end' });
  });

  test('guests-and-members-broken: a closed guest door, a group role that nobody reads, a group on the identity pool', () => {
    expect(findings('guests-and-members-broken')).toEqual([
      'IDF-104@admin-role',
      'IDF-110@group-to-pool',
      'IDF-112@id-token',
      'IDF-413@customers',
      'IDF-424@front',
      'IDF-439@customers',
      'IDF-502@browse-as-guest',
      'IDF-518@id-token',
      'IDF-523@member-orders',
    ]);
    expect(outcomes('guests-and-members-broken')).toEqual({ visitor: 'dead-end' });
  });

  test('github-actions-broken: no provider in the role’s account', () => {
    expect(findings('github-actions-broken')).toEqual(['IDF-101@across-accounts', 'IDF-111@straight-to-role']);
    expect(outcomes('github-actions-broken')).toEqual({ runner: 'refused' });
  });

  test('okta-identity-center-broken: an assignment without an account, and an IdP wired to a role', () => {
    expect(findings('okta-identity-center-broken')).toEqual([
      'IDF-101@developers-somewhere',
      'IDF-107@auditor-role',
      'IDF-110@look-in-production',
      'IDF-111@okta-to-role',
    ]);
    expect(outcomes('okta-identity-center-broken')).toEqual({ developer: 'dead-end' });
  });
});
