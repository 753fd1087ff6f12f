import { durationSeconds } from '../../edge-fields.ts';
import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'identity-pool-role',
  code: 'E19',
  label: 'Identity pool role',
  role: 'assume',
  from: ['IP'],
  to: ['R'],
  hop: true,
  meaning:
    'Enhanced flow: Cognito itself calls AssumeRoleWithWebIdentity. Classic flow: the client calls GetOpenIdToken and then AssumeRoleWithWebIdentity.',
  flows: 'OpenID token -> temporary credentials',
  call: 'AssumeRoleWithWebIdentity',
  madeBy: 'STS, for a Cognito OpenID token (issuer cognito-identity.amazonaws.com, aud the pool, amr how the user came)',
  checkedBy: "STS, against the role's trust in cognito-identity.amazonaws.com with aud and amr",
  fields: {
    slot: {
      type: 'choice',
      values: ['authenticated', 'unauthenticated', 'rule', 'token', 'classic'],
      label: 'Slot',
      help: 'How the role is chosen: the default for signed-in users or for guests, by a rule or by the token of a role mapping, or by the client itself in the classic flow.',
      required: true,
      sources: ['api-ciroles', 'api-rolemap', 'cdg-flow'],
    },
    durationSeconds: {
      ...durationSeconds,
      help: 'What the client asks for in the classic flow: 900 up to the longest session of the role. The enhanced flow always gives 3600.',
      sources: ['sts-wid', 'cdg-flow'],
    },
  },
  sources: ['cdg-afac', 'cdg-flow', 'cdg-ipsec'],
});
