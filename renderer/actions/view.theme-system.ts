import { defineAction } from './action.ts';

export default defineAction({
  id: 'view.theme-system',
  label: 'System theme',
  menu: 'View',
  group: 3,
  scope: 'everywhere',
  checked: (state) => state.theme === 'system',
  run: ({ store }) => store.getState().setTheme('system'),
});
