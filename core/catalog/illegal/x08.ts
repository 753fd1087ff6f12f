import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X08',
  from: ['IP'],
  to: ['S'],
  why: 'An identity pool gives out credentials of a role. Permissions stand on the role.',
  instead: 'Put a role between identity pool and resource.',
  routes: [{ label: 'Role', through: ['iam.role'] }],
});
