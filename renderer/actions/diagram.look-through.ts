import { defineAction, isEditing } from './action.ts';

export default defineAction({
  id: 'diagram.look-through',
  label: 'Light up the paths from here',
  keys: ['l'],
  menu: 'Diagram',
  group: 3,
  inContextMenu: true,
  scope: 'canvas',
  enabled: (state) => isEditing(state) && state.selection.nodes.size === 1,
  run({ store }) {
    const state = store.getState();
    const [node] = state.selection.nodes;
    state.lookThrough(state.lens?.entry === node ? undefined : node);
    if (node !== undefined) state.setBottomTab('paths');
  },
});
