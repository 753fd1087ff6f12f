import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'guest-access',
  code: 'E18',
  label: 'Guest access',
  role: 'guest',
  from: ['C'],
  to: ['IP'],
  hop: true,
  meaning: 'The client asks for credentials without any login.',
  flows: 'nothing (unsigned call)',
  call: 'GetId + GetCredentialsForIdentity',
  checkedBy: 'the identity pool: AllowUnauthenticatedIdentities and an unauthenticated role',
  fields: {},
  sources: ['api-cipool', 'cdg-flow'],
});
