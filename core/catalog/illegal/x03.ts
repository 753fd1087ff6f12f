import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X03',
  from: ['AC'],
  to: ['R'],
  why: 'STS trusts issuers that are registered in IAM. A user pool is not one of them by default.',
  instead: 'Put an identity pool between app client and role; registering the pool as an IAM OIDC provider is possible but unusual.',
  routes: [
    { label: 'Identity pool', through: ['cognito.identityPool'] },
    { label: 'IAM OIDC provider', through: ['iam.oidcProvider'] },
  ],
});
