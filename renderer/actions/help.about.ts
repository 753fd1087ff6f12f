import { defineAction } from './action.ts';

export default defineAction({
  id: 'help.about',
  label: 'About Rolepath',
  menu: 'Help',
  group: 1,
  scope: 'everywhere',
  run: ({ store }) => store.getState().show({ kind: 'about' }),
});
