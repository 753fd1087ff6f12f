import { defineAction, isEditing } from './action.ts';

export default defineAction({
  id: 'view.fit',
  label: 'Show everything',
  keys: ['Shift+Digit1'],
  menu: 'View',
  group: 1,
  scope: 'canvas',
  enabled: isEditing,
  run: ({ camera }) => camera.fitAll(),
});
