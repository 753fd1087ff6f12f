import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X33',
  from: ['SP'],
  to: ['UI', 'UP', 'AC'],
  why: 'IAM SAML providers cannot be reused as user-pool IdPs; metadata is registered again in the pool.',
  instead: 'SAML IdP -> user-pool IdP config',
  routes: [],
});
