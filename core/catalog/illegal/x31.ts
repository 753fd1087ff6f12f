import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X31',
  from: ['UG'],
  to: ['IP', 'PO', 'AS', 'G'],
  why: 'Group membership is a claim inside the token; map it on the AC -> IP edge (Token or Rules).',
  instead: 'AC -> IP with Token mapping; UG -> role',
  routes: [],
});
