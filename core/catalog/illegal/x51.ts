import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X51',
  from: ['SI', 'OI', 'SA'],
  to: ['AC', 'UP'],
  why: 'An external IdP enters a user pool through a user-pool IdP configuration that is enabled on the client.',
  instead: 'IdP -> user-pool IdP config -> app client (insert both nodes)',
  routes: [],
});
