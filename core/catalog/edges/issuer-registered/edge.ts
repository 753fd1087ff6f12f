import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'issuer-registered',
  code: 'E13',
  label: 'Issuer registered in the account',
  role: 'register',
  from: ['OI'],
  to: ['OP'],
  hop: true,
  meaning: 'IAM stores URL, client ids, thumbprint; tokens still come from the IdP.',
  flows: 'ID token (JWT)',
  checkedBy: 'Url, ClientIdList (IDF-225). Per account: draw one OP per account.',
  fields: {},
  sources: ['api-oidc'],
});
