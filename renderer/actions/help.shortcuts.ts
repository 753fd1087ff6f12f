import { defineAction } from './action.ts';

export default defineAction({
  id: 'help.shortcuts',
  label: 'Keyboard shortcuts',
  keys: ['Shift+?'],
  menu: 'Help',
  group: 1,
  scope: 'canvas',
  run: ({ store }) => store.getState().show({ kind: 'shortcuts' }),
});
