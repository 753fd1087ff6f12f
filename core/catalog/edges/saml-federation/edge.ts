import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'saml-federation',
  code: 'E07',
  label: 'SAML federation',
  role: 'federate',
  from: ['SA'],
  to: ['UI'],
  hop: true,
  meaning: 'Pool is the SAML service provider; SP- or IdP-initiated.',
  flows: 'SAML assertion to /saml2/idpresponse',
  checkedBy: 'ACS + SP entity id urn:amazon:cognito:sp:<poolId>.',
  fields: {},
  sources: ['cdg-samlsp', 'api-idp'],
});
