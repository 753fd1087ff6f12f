import { pasteText } from '../state/clipboard.ts';
import { defineAction, isEditing } from './action.ts';

export default defineAction({
  id: 'edit.paste',
  label: 'Paste',
  keys: ['$mod+v'],
  hasNativeKeys: true,
  menu: 'Edit',
  group: 2,
  inContextMenu: true,
  scope: 'canvas',
  enabled: isEditing,
  run: ({ store, files }) => void files.copiedText().then((text) => pasteText(store.getState(), text, 'Paste')),
});
