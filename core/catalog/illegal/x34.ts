import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X34',
  from: ['OP'],
  to: ['UI', 'UP', 'S'],
  why: 'Same for OIDC; and a provider is not a principal for resource policies.',
  instead: 'OIDC IdP -> user-pool IdP config',
  routes: [],
});
