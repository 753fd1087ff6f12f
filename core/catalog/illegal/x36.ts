import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X36',
  from: ['AS'],
  to: ['S', 'PO', 'U'],
  why: 'An assignment yields a reserved role and nothing else.',
  instead: 'Go on from the reserved role; policies stand on the permission set.',
  routes: [
    { label: 'Reserved role', onlyTo: ['S'], through: ['sso.reservedRole'] },
    { label: 'Policy on the permission set', onlyTo: ['PO'], replaceFrom: 'sso.permissionSet', through: [] },
    { label: 'Reserved role instead of the user', onlyTo: ['U'], through: [], replaceTo: 'sso.reservedRole' },
  ],
});
