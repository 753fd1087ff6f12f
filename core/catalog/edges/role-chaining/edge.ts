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
  fields: {
    // No maximum: rule IDF-303 tells of more than an hour, and whether that is certain follows from how the caller got its credentials.
    durationSeconds: {
      type: 'integer',
      min: 900,
      unit: 's',
      default: 3600,
      rule: 'IDF-302',
      label: 'Requested duration',
      help: 'What the caller asks for (DurationSeconds): 900 to 3600, whatever the longest session of the role is. More is refused.',
      sources: ['sts-ar', 'iam-terms'],
    },
    externalId,
    sessionTags,
    sourceIdentity,
  },
  sources: ['sts-ar', 'iam-terms'],
});
