import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X44',
  from: ['SA'],
  to: ['API'],
  why: 'Authorizers read JWTs, not SAML assertions.',
  instead: 'Bring the SAML users into a user pool and send the token of the app client.',
  routes: [{ label: 'User pool: provider configuration and app client', through: ['cognito.userPoolIdp', 'cognito.appClient'] }],
});
