import { defineAction, isEditing } from './action.ts';

export default defineAction({
  id: 'view.zoom-100',
  label: 'Actual size',
  keys: ['$mod+0'],
  menu: 'View',
  group: 1,
  scope: 'everywhere',
  enabled: isEditing,
  run: ({ camera }) => camera.zoomTo(1),
});
