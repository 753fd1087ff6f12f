import { nudgeSelection } from '../state/nudge.ts';
import { defineAction, hasSelection } from './action.ts';

export default defineAction({
  id: 'edit.nudge-right',
  label: 'Move right (with Shift: further)',
  keys: ['ArrowRight', 'Shift+ArrowRight'],
  scope: 'canvas',
  enabled: hasSelection,
  run: ({ store }, event) => nudgeSelection(store.getState(), { x: 1, y: 0 }, event?.shiftKey ?? false),
});
