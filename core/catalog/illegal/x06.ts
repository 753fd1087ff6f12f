import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X06',
  from: ['SA', 'OI'],
  to: ['IP'],
  why: 'Identity pools reference SAML/OIDC IdPs by IAM provider ARN.',
  instead: 'IdP -> IAM provider -> identity pool, or IdP -> user pool -> identity pool',
  routes: [],
});
