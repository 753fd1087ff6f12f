import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'oidc-token-to-api',
  code: 'E37',
  label: 'OIDC token to API',
  role: 'call',
  from: ['OI', 'SI'],
  to: ['API'],
  hop: true,
  meaning:
    'A JWT authorizer, AppSync with OpenID Connect, or a load balancer takes the token of an outside issuer. Of the social providers only those that issue OIDC ID tokens (Google, Apple).',
  flows: 'access token or ID token',
  call: 'HTTPS with bearer token',
  madeBy: 'the provider',
  checkedBy: "the API's authorizer, against issuer and audience",
  fields: {},
  sources: ['apigw-jwt', 'elb-auth'],
});
