import { copySelection } from '../state/clipboard.ts';
import { defineAction, hasSelection } from './action.ts';

export default defineAction({
  id: 'edit.copy',
  label: 'Copy',
  keys: ['$mod+c'],
  hasNativeKeys: true,
  menu: 'Edit',
  group: 2,
  inContextMenu: true,
  scope: 'canvas',
  enabled: hasSelection,
  run: ({ store, files }) => files.copyText(copySelection(store.getState())),
});
