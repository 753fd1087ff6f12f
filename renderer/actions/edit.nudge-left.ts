import { nudgeSelection } from '../state/nudge.ts';
import { defineAction, hasSelection } from './action.ts';

export default defineAction({
  id: 'edit.nudge-left',
  label: 'Move left (with Shift: further)',
  keys: ['ArrowLeft', 'Shift+ArrowLeft'],
  scope: 'canvas',
  enabled: hasSelection,
  run: ({ store }, event) => nudgeSelection(store.getState(), { x: -1, y: 0 }, event?.shiftKey ?? false),
});
