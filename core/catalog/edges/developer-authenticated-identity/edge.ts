import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'developer-authenticated-identity',
  code: 'E17',
  label: 'Developer-authenticated identity',
  role: 'exchange',
  from: ['DP'],
  to: ['IP'],
  hop: true,
  meaning: 'Backend calls GetOpenIdTokenForDeveloperIdentity with IAM credentials; client then exchanges that token.',
  flows: 'Cognito OpenID token (default 15 min, max 24 h)',
  checkedBy: 'DeveloperProviderName; DP also needs E28 or E35 for its own credentials.',
  fields: {},
  sources: ['api-devtok', 'cdg-flow'],
});
