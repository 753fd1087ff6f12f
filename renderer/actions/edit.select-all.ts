import { defineAction, isEditing } from './action.ts';

export default defineAction({
  id: 'edit.select-all',
  label: 'Select all',
  keys: ['$mod+a'],
  menu: 'Edit',
  group: 3,
  scope: 'canvas',
  enabled: isEditing,
  run({ store }) {
    const { document } = store.getState().file;
    store.getState().select({ nodes: document.nodes.keys(), edges: document.edges.keys() });
  },
});
