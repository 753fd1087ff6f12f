import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X25',
  from: ['CO'],
  to: ['S', 'U'],
  why: 'Compute has no permissions of its own; keys on instances are an anti-pattern.',
  instead: 'CO -> role -> resource',
  routes: [],
});
