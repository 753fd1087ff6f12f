import { defineAction, isEditing } from './action.ts';

export default defineAction({
  id: 'file.gallery',
  label: 'Back to the gallery',
  menu: 'File',
  group: 1,
  scope: 'everywhere',
  enabled: isEditing,
  run: ({ files }) => void files.backToGallery(),
});
