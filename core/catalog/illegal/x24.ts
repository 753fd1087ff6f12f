import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X24',
  from: ['C'],
  to: ['IC'],
  why: 'Client applications do not sign in to Identity Center as themselves; people do.',
  instead: 'Draw the edge from a person.',
  routes: [{ label: 'Person instead of the client', replaceFrom: 'actor.person', through: [] }],
});
