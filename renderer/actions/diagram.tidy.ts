import { defineAction, isEditing } from './action.ts';

export default defineAction({
  id: 'diagram.tidy',
  label: 'Tidy up',
  keys: ['$mod+Shift+L'],
  menu: 'Diagram',
  group: 1,
  inContextMenu: true,
  scope: 'everywhere',
  enabled: (state) => isEditing(state) && !state.isLayingOut,
  run: ({ store, camera }) =>
    void store
      .getState()
      .tidy()
      .then(() => camera.fitAll()),
});
