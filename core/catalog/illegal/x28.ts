import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X28',
  from: ['AD'],
  to: ['UP', 'IP', 'SP', 'OP'],
  why: 'Directory Service directories speak LDAP/Kerberos; user pools speak SAML/OIDC.',
  instead: 'AD -> AD FS (ONP/SA) -> user pool, or AD -> Identity Center',
  routes: [],
});
