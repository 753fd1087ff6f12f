import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'oidc-federation',
  code: 'E06',
  label: 'OIDC federation',
  role: 'federate',
  from: ['OI'],
  to: ['UI'],
  hop: true,
  meaning: 'Same with any OIDC issuer.',
  flows: 'authorization code -> ID token',
  checkedBy: 'oidc_issuer or four endpoint URLs.',
  fields: {},
  sources: ['api-idp'],
});
