import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X04',
  from: ['SA'],
  to: ['R'],
  why: "The Federated principal of the trust policy must be the ARN of an IAM SAML provider in the role's account.",
  instead: 'Put an IAM SAML provider between the SAML provider and the role.',
  routes: [{ label: 'IAM SAML provider', through: ['iam.samlProvider'] }],
});
