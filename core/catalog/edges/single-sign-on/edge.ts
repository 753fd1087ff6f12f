import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'single-sign-on',
  code: 'E53',
  label: 'Single sign-on to SaaS',
  role: 'federate',
  from: ['AP'],
  to: ['EXT'],
  hop: true,
  meaning: 'Identity Center is the SAML IdP (or OAuth server).',
  flows: 'SAML assertion / OAuth token',
  checkedBy: "Terminal 'application'.",
  fields: {},
  sources: ['sso-nested'],
});
