// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { actions } from '#renderer/actions/registry.ts';
import { shortcutSections } from '#renderer/panes/dialogs/shortcut-sheet.ts';

describe('The sheet of shortcuts', () => {
  test('names every action that has keys, once', () => {
    const listed = shortcutSections(actions, '').flatMap((section) => section.actions.map((action) => action.id));
    const expected = actions.filter((action) => (action.keys ?? []).length > 0).map((action) => action.id);
    expect(listed.sort()).toEqual(expected.sort());
  });

  test('finds an action by its name', () => {
    expect(shortcutSections(actions, 'undo').flatMap((section) => section.actions.map((action) => action.id))).toEqual(['edit.undo']);
  });
});
