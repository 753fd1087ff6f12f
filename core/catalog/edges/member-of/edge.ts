import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'member-of',
  code: 'E26',
  label: 'Member of',
  role: 'member',
  from: ['U'],
  to: ['G'],
  hop: false,
  meaning: 'The user collects the policies of the group; ten groups at most.',
  fields: {},
  sources: ['iam-quotas'],
});
