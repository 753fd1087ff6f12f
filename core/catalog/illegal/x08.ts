import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X08',
  from: ['IP'],
  to: ['S'],
  why: 'The identity pool yields credentials OF A ROLE; permissions live on the role.',
  instead: 'IP -> role -> resource',
  routes: [],
});
