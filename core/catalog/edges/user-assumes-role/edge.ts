import { durationSeconds, externalId, requireMfa, sessionTags, sourceIdentity } from '../../edge-fields.ts';
import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'user-assumes-role',
  code: 'E25',
  label: 'User assumes role',
  role: 'assume',
  from: ['U'],
  to: ['R'],
  hop: true,
  meaning:
    'A user assumes a role with an access key or a session token of GetSessionToken. The only hop where the trust policy can ask for MFA.',
  flows: 'access key -> temporary credentials',
  call: 'AssumeRole',
  madeBy: 'STS',
  checkedBy: "STS, against the role's trust and, across accounts, the user's own policy",
  fields: { durationSeconds, externalId, sessionTags, sourceIdentity, requireMfa },
  sources: ['sts-ar'],
});
