import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X09',
  from: ['IP'],
  to: ['PO', 'G', 'U'],
  why: 'Policies attach to roles; identities in a pool are not IAM users.',
  instead: 'IP -> role -> policy',
  routes: [],
});
