import { revealProblem } from '../state/problem-walk.ts';
import { defineAction } from './action.ts';

export default defineAction({
  id: 'diagram.next-problem',
  label: 'Next problem',
  keys: ['F8'],
  menu: 'Diagram',
  group: 2,
  scope: 'everywhere',
  enabled: (state) => state.judgement.diagnostics.some(({ waived }) => waived === undefined),
  run: ({ store }) => revealProblem(store.getState(), 1),
});
