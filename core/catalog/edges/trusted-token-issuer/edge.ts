import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'trusted-token-issuer',
  code: 'E46',
  label: 'Trusted token issuer',
  role: 'source',
  from: ['OI'],
  to: ['IC'],
  hop: true,
  meaning: 'OIDC token exchanged (jwt-bearer) for an Identity Center token; for applications, not account access.',
  flows: 'JWT -> Identity Center token',
  checkedBy: 'IDF-613 (10 issuers).',
  fields: {},
  sources: ['api-tti'],
});
