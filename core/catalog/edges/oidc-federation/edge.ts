import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'oidc-federation',
  code: 'E06',
  label: 'OIDC federation',
  role: 'federate',
  from: ['OI'],
  to: ['UI'],
  hop: true,
  meaning: 'The pool is a client of any OpenID Connect issuer and takes the answer at https://<domain>/oauth2/idpresponse.',
  flows: 'authorization code',
  call: '/oauth2/idpresponse',
  madeBy: 'the OIDC provider',
  checkedBy: 'the user pool, against oidc_issuer or the four endpoint URLs of the configuration',
  fields: {},
  sources: ['api-idp'],
});
