import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'social-federation',
  code: 'E05',
  label: 'Social federation',
  role: 'federate',
  from: ['SI'],
  to: ['UI'],
  hop: true,
  meaning: 'Pool is the OAuth client of the provider at https://<domain>/oauth2/idpresponse.',
  flows: 'authorization code -> provider tokens -> pool profile',
  checkedBy: 'Needs a pool domain (IDF-408) and attribute mapping (IDF-421).',
  fields: {},
  sources: ['api-idp', 'cdg-map'],
});
