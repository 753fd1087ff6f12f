import { defineAction } from './action.ts';

export default defineAction({
  id: 'file.new',
  label: 'New model',
  keys: ['$mod+n'],
  menu: 'File',
  group: 1,
  scope: 'everywhere',
  run: ({ files }) => void files.createNew(),
});
