import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'guest-access',
  code: 'E18',
  label: 'Guest access',
  role: 'guest',
  from: ['C'],
  to: ['IP'],
  hop: true,
  meaning: 'GetId and GetCredentialsForIdentity without Logins.',
  flows: 'none (unsigned call)',
  checkedBy: 'AllowUnauthenticatedIdentities=true + unauthenticated role (IDF-501/502).',
  fields: {},
  sources: ['api-cipool', 'cdg-flow'],
});
