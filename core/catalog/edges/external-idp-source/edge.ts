import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'external-idp-source',
  code: 'E43',
  label: 'External IdP as identity source',
  role: 'source',
  from: ['SA'],
  to: ['IC'],
  hop: true,
  meaning: 'Sign-in over SAML; users and groups come over SCIM or by hand. An instance has exactly one source.',
  flows: 'SAML assertion',
  call: 'SAML sign-in + SCIM',
  madeBy: 'the SAML provider',
  checkedBy: 'IAM Identity Center, against its external identity provider settings',
  fields: {
    provisioning: {
      type: 'choice',
      values: ['scim', 'manual'],
      label: 'Provisioning',
      help: 'How users and groups get into the identity store. SAML proves who signs in but creates nobody.',
      sources: ['sso-src', 'sso-srccons'],
    },
  },
  sources: ['sso-src', 'sso-srccons'],
});
