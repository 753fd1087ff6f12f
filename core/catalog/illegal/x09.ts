import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X09',
  from: ['IP'],
  to: ['PO', 'G', 'U'],
  why: 'Policies attach to roles, and identities of a pool are not IAM users.',
  instead: 'Lead the identity pool to a role and attach the policy there.',
  routes: [
    { label: 'Role with the policy', onlyTo: ['PO'], through: ['iam.role'] },
    { label: 'A role instead of the user or group', onlyTo: ['U', 'G'], through: [], replaceTo: 'iam.role' },
  ],
});
