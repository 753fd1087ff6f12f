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
    'JWT authorizer, AppSync OPENID_CONNECT, ALB authenticate-oidc. Social: only providers that issue OIDC ID tokens (Google, Apple).',
  flows: 'ID or access token',
  checkedBy: 'Issuer/audience.',
  fields: {},
  sources: ['apigw-jwt', 'elb-auth'],
});
