import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'signs-in-through',
  code: 'E03',
  label: 'Signs in through',
  role: 'authn',
  from: ['C', 'CO'],
  to: ['AC'],
  hop: true,
  meaning:
    'The OAuth endpoints of the pool (authorization code with PKCE), InitiateAuth with the SDK, or client_credentials for machines. The client comes back with an ID token, an access token and a refresh token; with client_credentials with an access token only.',
  flows: 'sign-in request',
  call: '/oauth2/authorize + /oauth2/token, or InitiateAuth',
  madeBy: 'the client',
  checkedBy: 'the user pool, against the app client: secret, allowed flows, callback URLs',
  fields: {},
  sources: ['cdg-clients', 'api-client'],
});
