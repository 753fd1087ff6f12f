import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'trusted-token-issuer',
  code: 'E46',
  label: 'Trusted token issuer',
  role: 'source',
  from: ['OI'],
  to: ['IC'],
  hop: true,
  meaning: 'A token of an outside issuer is exchanged for an Identity Center token. For applications, not for account access.',
  flows: 'JWT',
  call: 'token exchange (jwt-bearer)',
  madeBy: 'the OIDC provider',
  checkedBy: 'IAM Identity Center, against the trusted token issuer',
  fields: {},
  sources: ['api-tti'],
});
