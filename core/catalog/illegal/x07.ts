import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X07',
  from: ['UP'],
  to: ['IP'],
  why: 'An identity pool trusts (pool, app client) pairs; aud is the client id.',
  instead: 'app client -> identity pool',
  routes: [],
});
