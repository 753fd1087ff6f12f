import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X21',
  from: ['R'],
  to: ['U', 'G'],
  why: 'Nothing turns a role session into an IAM user; GetFederationToken/GetSessionToken are not callable with role credentials for this.',
  instead: 'role -> role',
  routes: [],
});
