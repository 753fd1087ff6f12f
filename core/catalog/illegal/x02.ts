import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X02',
  from: ['SI', 'OI', 'SA'],
  to: ['S'],
  why: 'AWS services check SigV4 signatures. A token or an assertion must be exchanged at STS or at an identity pool first.',
  instead: 'Register the provider in IAM, or give its token to an identity pool, and let a role use the resource.',
  routes: [
    { label: 'Identity pool and role', onlyFrom: ['SI'], through: ['cognito.identityPool', 'iam.role'] },
    { label: 'IAM OIDC provider and role', onlyFrom: ['OI'], through: ['iam.oidcProvider', 'iam.role'] },
    { label: 'IAM SAML provider and role', onlyFrom: ['SA'], through: ['iam.samlProvider', 'iam.role'] },
  ],
});
