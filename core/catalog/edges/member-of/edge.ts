import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'member-of',
  code: 'E26',
  label: 'Member of',
  role: 'member',
  from: ['U'],
  to: ['G'],
  hop: false,
  meaning: 'Collects group policies.',
  checkedBy: '<=10 groups.',
  fields: {},
  sources: ['iam-quotas'],
});
