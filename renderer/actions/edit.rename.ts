import { defineAction, isEditing } from './action.ts';

export default defineAction({
  id: 'edit.rename',
  label: 'Rename',
  keys: ['F2'],
  menu: 'Edit',
  group: 3,
  inContextMenu: true,
  scope: 'canvas',
  enabled: (state) => isEditing(state) && state.selection.nodes.size === 1,
  run({ store }) {
    const [node] = store.getState().selection.nodes;
    if (node !== undefined && store.getState().drawing.nodes.has(node)) store.getState().rename(node);
  },
});
