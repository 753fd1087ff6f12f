import { defineAction, isEditing } from './action.ts';

export default defineAction({
  id: 'view.side-pane',
  label: 'Palette and outline',
  keys: ['$mod+b'],
  menu: 'View',
  group: 2,
  scope: 'everywhere',
  enabled: isEditing,
  checked: (state) => !state.hiddenSides.has('left'),
  run: ({ store }) => store.getState().toggleSide('left'),
});
