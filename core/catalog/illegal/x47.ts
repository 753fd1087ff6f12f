import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X47',
  from: ['AD'],
  to: ['S'],
  why: 'Logging on to a directory gives no access to AWS APIs.',
  instead: 'Go through Identity Center, or map a role for console access; draw WorkSpaces and the like as an external service.',
  routes: [
    { label: 'Identity Center and reserved role', through: ['sso.instance', 'sso.principal', 'sso.accountAssignment', 'sso.reservedRole'] },
    { label: 'Role for delegated console access', through: ['iam.role'] },
    { label: 'Directory-aware service instead', through: [], replaceTo: 'external.service' },
  ],
});
