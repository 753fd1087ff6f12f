import { defineAction } from './action.ts';

export default defineAction({
  id: 'edit.undo',
  label: 'Undo',
  keys: ['$mod+z'],
  menu: 'Edit',
  group: 1,
  scope: 'canvas',
  enabled: (state) => state.undoLabel !== undefined,
  run: ({ store }) => store.getState().undo(),
});
