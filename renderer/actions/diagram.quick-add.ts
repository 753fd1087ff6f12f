import { defineAction, isEditing } from './action.ts';

export default defineAction({
  id: 'diagram.quick-add',
  label: 'Add a node…',
  keys: ['a'],
  menu: 'Diagram',
  group: 1,
  inContextMenu: true,
  scope: 'canvas',
  enabled: isEditing,
  run({ store, camera }) {
    const [node, ...others] = store.getState().selection.nodes;
    const from = node !== undefined && others.length === 0 ? { from: { node, end: 'source' as const } } : {};
    store.getState().show({ kind: 'quick-add', at: camera.centreOfScreen(), ...from });
  },
});
