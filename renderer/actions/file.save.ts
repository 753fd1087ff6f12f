import { defineAction, isEditing } from './action.ts';

export default defineAction({
  id: 'file.save',
  label: 'Save',
  keys: ['$mod+s'],
  menu: 'File',
  group: 2,
  scope: 'everywhere',
  enabled: isEditing,
  run: ({ files }) => void files.save(),
});
