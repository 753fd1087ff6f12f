import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X15',
  from: ['ICU'],
  to: ['S', 'PO'],
  why: 'Users and groups of Identity Center have no IAM policies.',
  instead:
    'Assign a permission set in an account: the reserved role that comes of it uses the resource, the policy stands on the permission set.',
  routes: [
    { label: 'Assignment and reserved role', onlyTo: ['S'], through: ['sso.accountAssignment', 'sso.reservedRole'] },
    { label: 'Policy on a permission set', onlyTo: ['PO'], replaceFrom: 'sso.permissionSet', through: [] },
  ],
});
