import { defineAction } from './action.ts';

export default defineAction({
  id: 'view.theme-dark',
  label: 'Dark theme',
  menu: 'View',
  group: 3,
  scope: 'everywhere',
  checked: (state) => state.theme === 'dark',
  run: ({ store }) => store.getState().setTheme('dark'),
});
