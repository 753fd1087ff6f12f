import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'external-idp-source',
  code: 'E43',
  label: 'External IdP (identity source)',
  role: 'source',
  from: ['SA'],
  to: ['IC'],
  hop: true,
  meaning: 'SAML sign-in + SCIM (or manual) provisioning.',
  flows: 'SAML assertion; users and groups over SCIM',
  checkedBy: 'Exactly one source (IDF-601, 622).',
  fields: {},
  sources: ['sso-src', 'sso-srccons'],
});
