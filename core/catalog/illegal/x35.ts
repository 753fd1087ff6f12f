import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X35',
  from: ['SP'],
  to: ['S', 'PS', 'AS', 'ICU'],
  why: 'SAML federation in IAM ends in a role; it cannot land in Identity Center.',
  instead: 'Lead the IAM SAML provider to a role.',
  routes: [
    { label: 'Role', onlyTo: ['S'], through: ['iam.role'] },
    { label: 'A role instead', onlyTo: ['PS', 'AS', 'ICU'], through: [], replaceTo: 'iam.role' },
  ],
});
