import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X35',
  from: ['SP'],
  to: ['S', 'PS', 'AS', 'ICU'],
  why: 'SAML federation in IAM ends in a role; it cannot land in Identity Center.',
  instead: 'SP -> role',
  routes: [],
});
