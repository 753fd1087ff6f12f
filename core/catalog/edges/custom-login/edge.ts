import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'custom-login',
  code: 'E67',
  label: 'Custom login',
  role: 'authn',
  from: ['C'],
  to: ['DP'],
  hop: true,
  meaning: 'Client signs in at your own backend and receives identity id + Cognito OpenID token.',
  flows: 'your session, then Cognito OpenID token',
  checkedBy: 'Continues with E17.',
  fields: {},
  sources: ['cdg-flow', 'api-devtok'],
});
