import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'application-federation',
  code: 'E08',
  label: 'Identity Center SAML application as pool IdP',
  role: 'federate',
  from: ['AP'],
  to: ['UI'],
  hop: true,
  meaning: "A customer managed SAML application of an organization instance is the pool's SAML provider.",
  flows: 'SAML assertion',
  call: '/saml2/idpresponse',
  madeBy: 'IAM Identity Center, for the application',
  checkedBy: 'the user pool, against the metadata of the configuration; organization instances only',
  fields: {},
  sources: ['sso-inst', 'cdg-samlsp'],
  unverified: 'No page shows this pair: it is derived from what each side documents.',
});
