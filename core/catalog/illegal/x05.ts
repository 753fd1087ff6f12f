import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X05',
  from: ['OI'],
  to: ['R'],
  why: "The Federated principal of the trust policy must be the ARN of an IAM OIDC provider in the role's account.",
  instead: 'Put an IAM OIDC provider between the OIDC provider and the role.',
  routes: [{ label: 'IAM OIDC provider', through: ['iam.oidcProvider'] }],
});
