import { expect, test } from 'vitest';
import { buildGraph } from '#core/graph/graph.ts';
import { sessionTagsOf } from '#core/rules/accounts/session-tags.ts';
import { drawing } from '../paths/drawing.ts';

const role = 'iam.role';
const okta = { kind: 'idp.saml', principalTags: { Dept: 'department', team: 'team' }, transitiveTagKeys: ['Dept'] };
const federation = { 'okta > provider': {}, 'provider > first': {} };

/** What sessions of a role bring, as one text. */
function tagsAt(id: string, ...texts: Parameters<typeof drawing>): string {
  const { keys, lost, isOpen } = sessionTagsOf(buildGraph(drawing(...texts))).get(id)!;
  return `${[...keys].toSorted().join(' ')} | ${[...lost].toSorted().join(' ')}${isOpen ? ' | and more' : ''}`;
}

test('the tags of an assertion come with the session, whatever the case of their keys', () => {
  expect(tagsAt('first', { okta, provider: 'iam.samlProvider', first: role }, federation)).toBe('dept team | ');
});

test('only transitive tags stay at every further role, also round a circle', () => {
  const nodes = { okta, provider: 'iam.samlProvider', first: role, second: role, third: role };
  const edges = { ...federation, 'first > second': {}, 'second > third': {}, 'third > second': {} };
  expect(tagsAt('second', nodes, edges)).toBe('dept | team');
  expect(tagsAt('third', nodes, edges)).toBe('dept | team');
});

test('what Identity Center, an undrawn IdP or an unnamed call brings stays open', () => {
  expect(tagsAt('first', { reserved: 'sso.reservedRole', first: role }, { 'reserved > first': {} })).toBe(' |  | and more');
  expect(tagsAt('first', { provider: 'iam.samlProvider', first: role }, { 'provider > first': {} })).toBe(' |  | and more');
  expect(tagsAt('first', { user: 'iam.user', first: role }, { 'user > first': { sessionTags: true } })).toBe(' |  | and more');
  expect(tagsAt('first', { user: 'iam.user', first: role }, { 'user > first': {} })).toBe(' | ');
});
