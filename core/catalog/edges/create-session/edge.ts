import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'create-session',
  code: 'E29',
  label: 'CreateSession',
  role: 'assume',
  from: ['RA'],
  to: ['R'],
  hop: true,
  meaning: 'X.509 certificate signed by the trust anchor.',
  flows: 'certificate signature -> temporary credentials',
  checkedBy: 'Trust rolesanywhere.amazonaws.com (IDF-223).',
  fields: {},
  sources: ['ra-trust', 'ra-prof'],
});
