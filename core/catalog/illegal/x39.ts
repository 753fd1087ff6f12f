import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X39',
  from: ['SI'],
  to: ['IC', 'OP', 'SP'],
  why: 'Social providers are no identity source of Identity Center, and they are not registered as IAM providers (Apple, as an OIDC issuer, is the exception).',
  instead: 'Bring them into a user pool or an identity pool.',
  routes: [
    { label: 'User pool: provider configuration and app client', through: ['cognito.userPoolIdp'], replaceTo: 'cognito.appClient' },
    { label: 'Identity pool instead', through: [], replaceTo: 'cognito.identityPool' },
  ],
});
