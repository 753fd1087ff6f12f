import { defineAction } from './action.ts';

export default defineAction({
  id: 'file.open',
  label: 'Open…',
  keys: ['$mod+o'],
  menu: 'File',
  group: 1,
  scope: 'everywhere',
  run: ({ files }) => void files.open(),
});
