import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X16',
  from: ['IC', 'PS'],
  to: ['R', 'S'],
  why: 'A permission set cannot point to your role or to a resource: it always makes a role of its own in each account.',
  instead: 'Draw an assignment and its reserved role; from there chain into your role (one hour), or use the account access manager.',
  routes: [
    { label: 'Assignment and reserved role', onlyFrom: ['PS'], through: ['sso.accountAssignment', 'sso.reservedRole'] },
    {
      label: 'Principal, assignment and reserved role',
      onlyFrom: ['IC'],
      through: ['sso.principal', 'sso.accountAssignment', 'sso.reservedRole'],
    },
    { label: 'Principal with account access manager', onlyFrom: ['IC'], onlyTo: ['R'], through: ['sso.principal'] },
  ],
});
