import { externalId, sessionTags, sourceIdentity } from '../../edge-fields.ts';
import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'role-chaining',
  code: 'E24',
  label: 'Role chaining',
  role: 'assume',
  from: ['R'],
  to: ['R'],
  hop: true,
  meaning: 'A session of one role assumes another role; the new session lasts one hour at most.',
  flows: 'temporary credentials',
  call: 'AssumeRole',
  madeBy: 'STS',
  checkedBy: "STS, against the role's trust; across accounts the caller's own policy must allow it too",
  fields: { externalId, sessionTags, sourceIdentity },
  sources: ['sts-ar', 'iam-terms'],
});
