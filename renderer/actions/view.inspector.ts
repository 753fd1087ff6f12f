import { defineAction, isEditing } from './action.ts';

export default defineAction({
  id: 'view.inspector',
  label: 'Inspector',
  keys: ['$mod+i'],
  menu: 'View',
  group: 2,
  scope: 'everywhere',
  enabled: isEditing,
  checked: (state) => !state.hiddenSides.has('right'),
  run: ({ store }) => store.getState().toggleSide('right'),
});
