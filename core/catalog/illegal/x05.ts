import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X05',
  from: ['OI'],
  to: ['R'],
  why: "Same for OIDC: an IAM OIDC provider must exist in the role's account.",
  instead: 'OIDC IdP -> IAM OIDC provider -> role',
  routes: [],
});
