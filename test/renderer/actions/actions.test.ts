import { describe, expect, test } from 'vitest';
import { keysLabel } from '#renderer/actions/keys.ts';
import { actionOf, actions, groupsOf } from '#renderer/actions/registry.ts';

describe('the actions', () => {
  test('share no keys', () => {
    const seen = new Map<string, string[]>();
    for (const { id, keys = [] } of actions)
      for (const each of keys) seen.set(each.toLowerCase(), [...(seen.get(each.toLowerCase()) ?? []), id]);
    expect([...seen].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  test('have ids of their own', () => {
    expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
    expect(actions.every((action) => actionOf(action.id) === action)).toBe(true);
  });

  test.each(actions.filter(({ menu, keys }) => menu === undefined && !keys))('$id can be reached by a menu or by keys', ({ id }) => {
    expect.unreachable(`${id} has neither`);
  });

  test('stand in menus by group, undo before redo', () => {
    const [first] = groupsOf(actions.filter(({ menu }) => menu === 'Edit'));
    expect(first!.map(({ id }) => id)).toEqual(['edit.undo', 'edit.redo']);
  });
});

describe('the label of keys', () => {
  test.each([
    ['$mod+Shift+Z', 'Ctrl+Shift+Z', '⌘⇧Z'],
    ['$mod+s', 'Ctrl+S', '⌘S'],
    ['$mod++', 'Ctrl++', '⌘+'],
    ['Shift+Digit1', 'Shift+1', '⇧1'],
    ['Shift+?', '?', '?'],
    ['ArrowLeft', '←', '←'],
  ])('%s reads %s, and %s on a Mac', (keys, plain, mac) => {
    expect(keysLabel(keys, false)).toBe(plain);
    expect(keysLabel(keys, true)).toBe(mac);
  });
});
