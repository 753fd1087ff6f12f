import { defineAction, isEditing } from './action.ts';

/** One thing at a time: the open popover, then the lens, then the selection. */
export default defineAction({
  id: 'view.escape',
  label: 'Close, leave the path lens, select nothing',
  keys: ['Escape'],
  scope: 'canvas',
  enabled: isEditing,
  run({ store }) {
    const state = store.getState();
    if (state.overlay) state.show(undefined);
    else if (state.lens) state.lookThrough(undefined);
    else state.select({});
  },
});
