import { roleMappingFields } from '../../edge-fields.ts';
import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'oidc-token-to-identity-pool',
  code: 'E14',
  label: 'OIDC token to identity pool',
  role: 'exchange',
  from: ['OP'],
  to: ['IP'],
  hop: true,
  meaning: 'The client hands the ID token to the identity pool, under the host and path of the issuer.',
  flows: 'ID token',
  call: 'GetId + GetCredentialsForIdentity',
  madeBy: 'the OIDC provider',
  checkedBy: 'the identity pool, against OpenIdConnectProviderARNs',
  fields: {
    sends: {
      type: 'choice',
      values: ['idToken', 'accessToken'],
      label: 'Token sent',
      help: 'Which token stands in the Logins map. Identity pools take the ID token of an OIDC provider only.',
      default: 'idToken',
      sources: ['cdg-flow'],
    },
    ...roleMappingFields,
  },
  sources: ['api-cipool', 'cdg-flow'],
});
