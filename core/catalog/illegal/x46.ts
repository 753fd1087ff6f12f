import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X46',
  from: ['OI'],
  to: ['U', 'G', 'PS', 'AS'],
  why: 'OIDC federation in IAM ends in a role.',
  instead: 'OI -> OP -> role',
  routes: [],
});
