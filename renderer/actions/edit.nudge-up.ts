import { nudgeSelection } from '../state/nudge.ts';
import { defineAction, hasSelection } from './action.ts';

export default defineAction({
  id: 'edit.nudge-up',
  label: 'Move up (with Shift: further)',
  keys: ['ArrowUp', 'Shift+ArrowUp'],
  scope: 'canvas',
  enabled: hasSelection,
  run: ({ store }, event) => nudgeSelection(store.getState(), { x: 0, y: -1 }, event?.shiftKey ?? false),
});
