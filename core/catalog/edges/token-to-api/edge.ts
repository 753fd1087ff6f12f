import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'token-to-api',
  code: 'E36',
  label: 'Token to API',
  role: 'call',
  from: ['AC'],
  to: ['API'],
  hop: true,
  meaning: 'The client sends Authorization: Bearer.',
  flows: 'access token',
  call: 'HTTPS with bearer token',
  madeBy: 'the user pool, for this app client',
  checkedBy: "the API's authorizer, against issuer, audience and scopes",
  fields: {
    sends: {
      type: 'choice',
      values: ['accessToken', 'idToken'],
      label: 'Token sent',
      help: 'APIs should take the access token; an ID token carries no scopes and is taken only where the authorizer asks for none.',
      default: 'accessToken',
      sources: ['apigw-jwt', 'apigw-cog'],
    },
  },
  sources: ['apigw-jwt', 'apigw-cog', 'elb-auth'],
});
