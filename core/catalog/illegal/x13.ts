import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X13',
  from: ['UP', 'AC'],
  to: ['IC'],
  why: 'The external identity source must speak SAML 2.0; user pools issue OIDC tokens only.',
  instead: 'Let one SAML provider feed both the user pool and Identity Center.',
  routes: [{ label: 'SAML provider as identity source', replaceFrom: 'idp.saml', through: [] }],
  unverified: 'That a user pool may be a trusted token issuer for applications is confirmed by no page.',
});
