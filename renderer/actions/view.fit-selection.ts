import { defineAction, hasSelection } from './action.ts';

export default defineAction({
  id: 'view.fit-selection',
  label: 'Show the selection',
  keys: ['Shift+Digit2'],
  menu: 'View',
  group: 1,
  scope: 'canvas',
  enabled: hasSelection,
  run: ({ camera }) => camera.fitSelection(),
});
