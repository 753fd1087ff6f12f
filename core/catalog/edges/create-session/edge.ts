import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'create-session',
  code: 'E29',
  label: 'CreateSession',
  role: 'assume',
  from: ['RA'],
  to: ['R'],
  hop: true,
  meaning: 'A workload outside AWS signs with the key of an X.509 certificate that the trust anchor knows.',
  flows: 'certificate -> temporary credentials',
  call: 'CreateSession',
  madeBy: 'IAM Roles Anywhere, for a certificate signature',
  checkedBy: "STS, against the role's trust in rolesanywhere.amazonaws.com",
  fields: {},
  sources: ['ra-trust', 'ra-prof'],
});
