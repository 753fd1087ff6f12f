import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X30',
  from: ['AN', 'PO'],
  to: ['S', 'PS'],
  why: 'Control policies and permissions policies grant nothing by themselves; a principal must hold them.',
  instead: 'Draw role to resource and attach the policy to the role; a policy is attached to a permission set from the permission set.',
  routes: [
    { label: 'A role instead', onlyTo: ['S'], replaceFrom: 'iam.role', through: [] },
    { label: 'Role that trusts the account', onlyFrom: ['AN'], onlyTo: ['S'], through: ['iam.role'] },
    { label: 'Turn round: the permission set has the policy', onlyFrom: ['PO'], onlyTo: ['PS'], reverse: true, through: [] },
    { label: 'Turn round, through an assignment', onlyFrom: ['AN'], onlyTo: ['PS'], reverse: true, through: ['sso.accountAssignment'] },
  ],
});
