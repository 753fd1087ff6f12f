import { deleteSelection } from '../state/clipboard.ts';
import { defineAction, hasSelection } from './action.ts';

export default defineAction({
  id: 'edit.delete',
  label: 'Delete',
  keys: ['Delete', 'Backspace'],
  menu: 'Edit',
  group: 3,
  inContextMenu: true,
  scope: 'canvas',
  enabled: hasSelection,
  run: ({ store }) => deleteSelection(store.getState()),
});
