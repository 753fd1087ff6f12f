import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'application-federation',
  code: 'E08',
  label: 'Identity Center SAML app as pool IdP',
  role: 'federate',
  from: ['AP'],
  to: ['UI'],
  hop: true,
  meaning: "A customer-managed SAML application of an organization instance is the pool's SAML IdP.",
  flows: 'SAML assertion',
  checkedBy: 'Organization instance only (IDF-602).',
  fields: {},
  sources: ['sso-inst', 'cdg-samlsp'],
  unverified: 'derived from documented facts',
});
