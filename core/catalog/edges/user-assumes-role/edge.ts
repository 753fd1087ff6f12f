import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'user-assumes-role',
  code: 'E25',
  label: 'User assumes role',
  role: 'assume',
  from: ['U'],
  to: ['R'],
  hop: true,
  meaning: 'sts:AssumeRole with long-term or GetSessionToken credentials.',
  flows: 'access key -> temporary credentials',
  checkedBy: 'MFA condition possible here (and only here).',
  fields: {},
  sources: ['sts-ar'],
});
