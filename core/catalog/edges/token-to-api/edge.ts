import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'token-to-api',
  code: 'E36',
  label: 'Token to API',
  role: 'call',
  from: ['AC'],
  to: ['API'],
  hop: true,
  meaning: 'Client sends Authorization: Bearer.',
  flows: 'access token (ID token where the authorizer allows)',
  checkedBy: 'Issuer, audience, scopes (IDF-432, 433). ALB: E36 with its own client.',
  fields: {},
  sources: ['apigw-jwt', 'apigw-cog', 'elb-auth'],
});
