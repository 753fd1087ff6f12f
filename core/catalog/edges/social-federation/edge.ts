import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'social-federation',
  code: 'E05',
  label: 'Social federation',
  role: 'federate',
  from: ['SI'],
  to: ['UI'],
  hop: true,
  meaning: 'The pool is an OAuth client of the provider and takes the answer at https://<domain>/oauth2/idpresponse.',
  flows: 'authorization code',
  call: '/oauth2/idpresponse',
  madeBy: 'the social provider',
  checkedBy: 'the user pool, against the client id and secret of the configuration; needs a domain of the pool and an attribute mapping',
  fields: {},
  sources: ['api-idp', 'cdg-map'],
});
