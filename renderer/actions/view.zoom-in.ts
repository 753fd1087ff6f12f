import { defineAction, isEditing } from './action.ts';

export default defineAction({
  id: 'view.zoom-in',
  label: 'Zoom in',
  keys: ['$mod+=', '$mod++'],
  menu: 'View',
  group: 1,
  scope: 'everywhere',
  enabled: isEditing,
  run: ({ camera }) => camera.zoomBy(1.25),
});
