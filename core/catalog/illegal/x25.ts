import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X25',
  from: ['CO'],
  to: ['S', 'U'],
  why: 'Compute has no permissions of its own, and access keys on instances are an anti-pattern.',
  instead: 'Give the compute a role, and let the role use the resource.',
  routes: [
    { label: 'Role', onlyTo: ['S'], through: ['iam.role'] },
    { label: 'A role instead of the user', onlyTo: ['U'], through: [], replaceTo: 'iam.role' },
  ],
});
