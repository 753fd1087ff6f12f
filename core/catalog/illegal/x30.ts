import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X30',
  from: ['AN', 'PO'],
  to: ['S', 'PS'],
  why: 'SCPs and policies do not grant by themselves.',
  instead: 'role -> resource, policy attached to role',
  routes: [],
});
