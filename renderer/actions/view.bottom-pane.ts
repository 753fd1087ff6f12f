import { defineAction, isEditing } from './action.ts';

export default defineAction({
  id: 'view.bottom-pane',
  label: 'Problems and previews',
  keys: ['$mod+j'],
  menu: 'View',
  group: 2,
  scope: 'everywhere',
  enabled: isEditing,
  checked: (state) => !state.hiddenSides.has('bottom'),
  run: ({ store }) => store.getState().toggleSide('bottom'),
});
