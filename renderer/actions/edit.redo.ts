import { defineAction } from './action.ts';

export default defineAction({
  id: 'edit.redo',
  label: 'Redo',
  keys: ['$mod+Shift+Z', '$mod+y'],
  menu: 'Edit',
  group: 1,
  scope: 'canvas',
  enabled: (state) => state.redoLabel !== undefined,
  run: ({ store }) => store.getState().redo(),
});
