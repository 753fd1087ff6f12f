import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'identity-pool-role',
  code: 'E19',
  label: 'Identity pool role',
  role: 'assume',
  from: ['IP'],
  to: ['R'],
  hop: true,
  meaning: 'Enhanced: Cognito itself calls AssumeRoleWithWebIdentity. Classic: client calls GetOpenIdToken then AssumeRoleWithWebIdentity.',
  flows: 'Cognito OpenID token iss cognito-identity.amazonaws.com, aud = pool id, sub = identity id, amr -> temporary credentials',
  checkedBy: 'Trust Federated cognito-identity.amazonaws.com + aud + amr (IDF-201..204).',
  fields: {},
  sources: ['cdg-afac', 'cdg-flow', 'cdg-ipsec'],
});
