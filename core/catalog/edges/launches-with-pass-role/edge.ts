import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'launches-with-pass-role',
  code: 'E61',
  label: 'Launches with iam:PassRole',
  role: 'pass',
  from: ['R', 'U'],
  to: ['CO'],
  hop: false,
  meaning: 'The principal can start or change the compute and hand it a role: an implicit path to that role.',
  call: 'iam:PassRole',
  checkedBy: "IAM, against iam:PassRole in the caller's policies",
  fields: {},
  sources: ['iam-pass', 'pf'],
});
