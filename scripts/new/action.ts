import { sentenceCase, type Template } from './plan.ts';

const menus = ['file', 'edit', 'view', 'diagram', 'help'];

const actionFile = (id: string): string => {
  const [menu = '', name = ''] = id.split('.');
  return `import { defineAction, isEditing } from './action.ts';

export default defineAction({
  id: '${id}',
  label: '${sentenceCase(name)}',
  menu: '${sentenceCase(menu)}',
  scope: 'canvas',
  enabled: isEditing,
  run() {
    throw new Error('Bug: "${id}" does nothing yet');
  },
});
`;
};

const testFile = (id: string): string => `import { expect, test } from 'vitest';
import action from '#renderer/actions/${id}.ts';

test('${id} carries the name of its file', () => {
  expect(action.id).toBe('${id}');
});

test.todo('${id} does what its label says');
`;

/** A user action in a menu, without keys. */
export const actionTemplate: Template = {
  usage: 'action <menu>.<kebab-case>          for example: action edit.select-children',
  id: new RegExp(`^(${menus.join('|')})\\.[a-z]+(-[a-z0-9]+)*$`),
  plan: (id) => ({
    files: [
      { path: `renderer/actions/${id}.ts`, text: actionFile(id) },
      { path: `test/renderer/actions/${id}.test.ts`, text: testFile(id) },
    ],
    next: [
      `Write \`run\` in renderer/actions/${id}.ts, and give it keys if people will use it often.`,
      'Replace the pending test with one that acts as a person would.',
      'Run `npm run generate`: menu, context menu, palette and shortcut sheet follow.',
    ],
  }),
};
