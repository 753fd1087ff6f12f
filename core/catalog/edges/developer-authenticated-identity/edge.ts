import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'developer-authenticated-identity',
  code: 'E17',
  label: 'Developer-authenticated identity',
  role: 'exchange',
  from: ['DP'],
  to: ['IP'],
  hop: true,
  meaning:
    'The backend vouches for its user with its own AWS credentials; the client then exchanges the token that comes back. The backend needs a role or keys of its own. Roles cannot be mapped: it is always the authenticated role of the pool.',
  flows: 'Cognito OpenID token',
  call: 'GetOpenIdTokenForDeveloperIdentity',
  madeBy: 'the identity pool, asked by the backend (15 minutes, 24 hours at most)',
  checkedBy: 'the identity pool, against DeveloperProviderName',
  fields: {},
  sources: ['api-devtok', 'cdg-flow'],
});
