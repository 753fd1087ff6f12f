import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'issuer-registered',
  code: 'E13',
  label: 'Issuer registered in the account',
  role: 'register',
  from: ['OI'],
  to: ['OP'],
  hop: true,
  meaning: 'IAM keeps the URL, the client ids and the thumbprint of the issuer, for each account. The tokens still come from the provider.',
  flows: 'ID token',
  madeBy: 'the OIDC provider',
  checkedBy: 'IAM, against Url and ClientIdList of the provider',
  fields: {},
  sources: ['api-oidc'],
});
