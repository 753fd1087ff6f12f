import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'access-portal-sign-in',
  code: 'E45',
  label: 'Access portal sign-in',
  role: 'authn',
  from: ['P'],
  to: ['IC'],
  hop: true,
  meaning: 'Portal URL, CLI (PKCE or device code), or via the source IdP.',
  flows: 'portal session',
  checkedBy: 'IDF-614, 616.',
  fields: {},
  sources: ['sso-portal', 'sso-auth'],
});
