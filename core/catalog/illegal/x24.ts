import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X24',
  from: ['C'],
  to: ['IC'],
  why: 'Application clients do not sign in to Identity Center as themselves; people do (P -> IC legal).',
  instead: 'P -> IC',
  routes: [],
});
