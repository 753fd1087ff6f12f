import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'single-sign-on',
  code: 'E53',
  label: 'Single sign-on',
  role: 'federate',
  from: ['AP'],
  to: ['EXT'],
  hop: true,
  meaning: 'Identity Center is the SAML provider or the OAuth server of the outside application.',
  flows: 'SAML assertion or OAuth token',
  call: 'SAML or OAuth 2.0',
  madeBy: 'IAM Identity Center',
  checkedBy: 'the outside application',
  fields: {},
  sources: ['sso-nested'],
});
