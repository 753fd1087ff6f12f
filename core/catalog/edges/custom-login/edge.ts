import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'custom-login',
  code: 'E67',
  label: 'Custom login',
  role: 'authn',
  from: ['C'],
  to: ['DP'],
  hop: true,
  meaning: 'The client signs in at your own backend and receives an identity id and a Cognito OpenID token.',
  flows: 'your own session',
  call: 'your own API',
  madeBy: 'the client',
  checkedBy: 'your backend; it goes on with a developer-authenticated identity',
  fields: {},
  sources: ['cdg-flow', 'api-devtok'],
});
