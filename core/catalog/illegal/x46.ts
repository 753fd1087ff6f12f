import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X46',
  from: ['OI'],
  to: ['U', 'G', 'PS', 'AS'],
  why: 'OIDC federation in IAM ends in a role.',
  instead: 'Register the provider in IAM and lead it to a role.',
  routes: [{ label: 'IAM OIDC provider and a role instead', through: ['iam.oidcProvider'], replaceTo: 'iam.role' }],
});
