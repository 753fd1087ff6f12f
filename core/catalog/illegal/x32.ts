import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X32',
  from: ['UI'],
  to: ['IP', 'R'],
  why: 'An IdP configured in a user pool is not thereby configured in the identity pool.',
  instead: 'UI -> AC -> IP',
  routes: [],
});
