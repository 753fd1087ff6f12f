import { copySelection, pasteText } from '../state/clipboard.ts';
import { defineAction, hasSelection } from './action.ts';

export default defineAction({
  id: 'edit.duplicate',
  label: 'Duplicate',
  keys: ['$mod+d'],
  menu: 'Edit',
  group: 2,
  inContextMenu: true,
  scope: 'canvas',
  enabled: hasSelection,
  run({ store }) {
    const state = store.getState();
    pasteText(state, copySelection(state), 'Duplicate');
  },
});
