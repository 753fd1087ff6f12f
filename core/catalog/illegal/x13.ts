import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X13',
  from: ['UP', 'AC'],
  to: ['IC'],
  why: 'The external identity source must be SAML 2.0; user pools issue OIDC tokens only. (As trusted token issuer for applications: [UNVERIFIED].)',
  instead: 'shared SAML IdP feeding both',
  routes: [],
});
