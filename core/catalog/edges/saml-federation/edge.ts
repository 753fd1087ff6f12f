import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'saml-federation',
  code: 'E07',
  label: 'SAML federation',
  role: 'federate',
  from: ['SA'],
  to: ['UI'],
  hop: true,
  meaning: 'The pool is the SAML service provider; sign-in starts at the pool or at the provider.',
  flows: 'SAML assertion',
  call: '/saml2/idpresponse',
  madeBy: 'the SAML provider',
  checkedBy: 'the user pool, against the metadata of the configuration; audience urn:amazon:cognito:sp:<poolId>',
  fields: {},
  sources: ['cdg-samlsp', 'api-idp'],
});
