import { defineAction, isEditing } from './action.ts';

export default defineAction({
  id: 'view.zoom-out',
  label: 'Zoom out',
  keys: ['$mod+-'],
  menu: 'View',
  group: 1,
  scope: 'everywhere',
  enabled: isEditing,
  run: ({ camera }) => camera.zoomBy(0.8),
});
