import { defineAction, isEditing } from './action.ts';

export default defineAction({
  id: 'file.save-as',
  label: 'Save as…',
  keys: ['$mod+Shift+S'],
  menu: 'File',
  group: 2,
  scope: 'everywhere',
  enabled: isEditing,
  run: ({ files }) => void files.saveAs(),
});
