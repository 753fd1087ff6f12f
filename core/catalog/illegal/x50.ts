import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X50',
  from: ['AP'],
  to: ['S', 'API'],
  why: 'An application holds no AWS permissions.',
  instead: 'Put a role in between.',
  routes: [{ label: 'Role', through: ['iam.role'] }],
});
