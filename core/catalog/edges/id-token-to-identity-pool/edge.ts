import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'id-token-to-identity-pool',
  code: 'E11',
  label: 'ID token to identity pool',
  role: 'exchange',
  from: ['AC'],
  to: ['IP'],
  hop: true,
  meaning: 'GetId then GetCredentialsForIdentity with Logins{cognito-idp.<region>.amazonaws.com/<poolId>: <ID token>}.',
  flows: 'ID token (never access or refresh token)',
  checkedBy: 'CognitoIdentityProviders[ProviderName, ClientId]; aud = ClientId (IDF-114, 517, 518).',
  fields: {},
  sources: ['cdg-flow', 'api-ciprov', 'cdg-integ'],
});
