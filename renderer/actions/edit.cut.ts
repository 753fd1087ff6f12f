import { copySelection, deleteSelection } from '../state/clipboard.ts';
import { defineAction, hasSelection } from './action.ts';

export default defineAction({
  id: 'edit.cut',
  label: 'Cut',
  keys: ['$mod+x'],
  hasNativeKeys: true,
  menu: 'Edit',
  group: 2,
  inContextMenu: true,
  scope: 'canvas',
  enabled: hasSelection,
  run({ store, files }) {
    files.copyText(copySelection(store.getState()));
    deleteSelection(store.getState());
  },
});
