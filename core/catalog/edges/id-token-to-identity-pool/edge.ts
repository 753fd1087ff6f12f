import { roleMappingFields } from '../../edge-fields.ts';
import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'id-token-to-identity-pool',
  code: 'E11',
  label: 'ID token to identity pool',
  role: 'exchange',
  from: ['AC'],
  to: ['IP'],
  hop: true,
  meaning:
    'The client hands the ID token of the pool to the identity pool, under the login key cognito-idp.<region>.amazonaws.com/<poolId>.',
  flows: 'ID token',
  call: 'GetId + GetCredentialsForIdentity',
  madeBy: 'the user pool, for this app client',
  checkedBy: 'the identity pool, against its pair of provider name and client id; aud of the token is the client id',
  fields: {
    sends: {
      type: 'choice',
      values: ['idToken', 'accessToken'],
      label: 'Token sent',
      help: 'Which token stands in the Logins map. Identity pools take the ID token only; an access token has no aud claim and is refused.',
      default: 'idToken',
      sources: ['cdg-flow', 'cdg-acctok'],
    },
    ...roleMappingFields,
    serverSideTokenCheck: {
      type: 'boolean',
      label: 'Server-side token check',
      help: 'The identity pool asks the user pool whether the user is still enabled and signed in. Without it, credentials can be had until the ID token expires.',
      default: false,
      property: 'CognitoIdentityProviders[]',
      sources: ['api-ciprov'],
    },
  },
  sources: ['cdg-flow', 'api-ciprov', 'cdg-integ'],
});
