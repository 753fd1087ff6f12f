import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X39',
  from: ['SI'],
  to: ['IC', 'OP', 'SP'],
  why: 'Social providers are neither identity sources nor to be registered as IAM providers (Apple excepted as OIDC).',
  instead: 'SI -> user pool or identity pool',
  routes: [],
});
