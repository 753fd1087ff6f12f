import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X44',
  from: ['SA'],
  to: ['API'],
  why: 'Authorizers read JWTs, not SAML assertions.',
  instead: 'SAML IdP -> user pool -> AC -> API',
  routes: [],
});
