import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'signs-in-through',
  code: 'E03',
  label: 'Signs in through',
  role: 'authn',
  from: ['C', 'CO'],
  to: ['AC'],
  hop: true,
  meaning: 'OAuth authorize/token endpoints (code + PKCE), or InitiateAuth/SRP with the SDK; client_credentials for machines.',
  flows: 'out: ID token, access token, refresh token (no ID/refresh token for client_credentials)',
  checkedBy: 'Client kind vs secret, flows, callback URLs (4xx rules).',
  fields: {},
  sources: ['cdg-clients', 'api-client'],
});
