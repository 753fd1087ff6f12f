import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'oidc-token-to-identity-pool',
  code: 'E14',
  label: 'OIDC token to identity pool',
  role: 'exchange',
  from: ['OP'],
  to: ['IP'],
  hop: true,
  meaning: 'Logins{<issuer host/path>: <ID token>}.',
  flows: 'ID token',
  checkedBy: 'OpenIdConnectProviderARNs.',
  fields: {},
  sources: ['api-cipool', 'cdg-flow'],
});
