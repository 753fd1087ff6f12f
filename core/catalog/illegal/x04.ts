import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X04',
  from: ['SA'],
  to: ['R'],
  why: "The trust policy's Federated principal must be an IAM SAML provider ARN in the role's account.",
  instead: 'SAML IdP -> IAM SAML provider -> role',
  routes: [],
});
