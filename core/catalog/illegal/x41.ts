import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X41',
  from: ['EXT'],
  to: ['R', 'S', 'U'],
  why: 'A vendor is not a principal; its AWS account or OIDC issuer is.',
  instead: 'vendor AN -> role with ExternalId, or vendor OI -> OP -> role',
  routes: [],
});
