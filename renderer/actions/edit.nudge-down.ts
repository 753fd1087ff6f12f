import { nudgeSelection } from '../state/nudge.ts';
import { defineAction, hasSelection } from './action.ts';

export default defineAction({
  id: 'edit.nudge-down',
  label: 'Move down (with Shift: further)',
  keys: ['ArrowDown', 'Shift+ArrowDown'],
  scope: 'canvas',
  enabled: hasSelection,
  run: ({ store }, event) => nudgeSelection(store.getState(), { x: 0, y: 1 }, event?.shiftKey ?? false),
});
