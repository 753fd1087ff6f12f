import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'launches-with-pass-role',
  code: 'E61',
  label: 'Launches with iam:PassRole',
  role: 'pass',
  from: ['R', 'U'],
  to: ['CO'],
  hop: false,
  meaning: 'Principal can start or change compute and hand it a role: adds an implicit path to that role.',
  checkedBy: 'Privilege-escalation analysis (3.10).',
  fields: {},
  sources: ['iam-pass', 'pf'],
});
