import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X37',
  from: ['RA'],
  to: ['S'],
  why: 'Certificates are exchanged for a role session first.',
  instead: 'Put a role between Roles Anywhere and the resource.',
  routes: [{ label: 'Role', through: ['iam.role'] }],
});
