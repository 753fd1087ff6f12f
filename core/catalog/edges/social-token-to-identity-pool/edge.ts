import { roleMappingFields } from '../../edge-fields.ts';
import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'social-token-to-identity-pool',
  code: 'E12',
  label: 'Social token to identity pool',
  role: 'exchange',
  from: ['SI'],
  to: ['IP'],
  hop: true,
  meaning:
    'The client hands the token of a social provider to the identity pool, under accounts.google.com, appleid.apple.com, graph.facebook.com or www.amazon.com.',
  flows: 'social token',
  call: 'GetId + GetCredentialsForIdentity',
  madeBy: 'the social provider: an ID token (Google, Apple) or an access token (Facebook, Amazon)',
  checkedBy: 'the identity pool, against the app id in SupportedLoginProviders',
  fields: {
    sends: {
      type: 'choice',
      values: ['idToken', 'accessToken'],
      label: 'Token sent',
      help: 'Google and Apple: ID token. Facebook and Login with Amazon: access token. Absent: the one that fits the provider.',
      sources: ['cdg-flow', 'api-oidtok'],
    },
    ...roleMappingFields,
  },
  sources: ['api-cipool', 'api-oidtok', 'cdg-provmap'],
});
