import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X14',
  from: ['IC'],
  to: ['UP', 'IP', 'OP', 'SP'],
  why: 'The instance is not an OIDC issuer for these; only a customer-managed SAML application can feed a user pool (E08). Hand-made trust to Identity Center from IAM providers duplicates permission sets.',
  instead: 'IC -> SAML application -> user-pool IdP config',
  routes: [],
});
