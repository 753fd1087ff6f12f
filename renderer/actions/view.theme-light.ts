import { defineAction } from './action.ts';

export default defineAction({
  id: 'view.theme-light',
  label: 'Light theme',
  menu: 'View',
  group: 3,
  scope: 'everywhere',
  checked: (state) => state.theme === 'light',
  run: ({ store }) => store.getState().setTheme('light'),
});
