import { externalId, requireMfa, sessionTags, sourceIdentity } from '../../edge-fields.ts';
import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'account-trusted',
  code: 'E30',
  label: 'Account trusted',
  role: 'trust',
  from: ['AN'],
  to: ['R'],
  hop: false,
  meaning: 'The trust policy names the root of the account: any principal there may assume the role if a policy of its own allows it too.',
  checkedBy: "STS, against the role's trust",
  fields: { externalId, sessionTags, sourceIdentity, requireMfa },
  sources: ['iam-princ', 'iam-evalx'],
});
