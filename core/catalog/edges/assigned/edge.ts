import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'assigned',
  code: 'E48',
  label: 'Assigned',
  role: 'assign',
  from: ['ICU'],
  to: ['AS'],
  hop: true,
  meaning: 'The principal of an assignment: who.',
  flows: 'portal session',
  call: 'GetRoleCredentials',
  madeBy: 'IAM Identity Center',
  checkedBy: 'IAM Identity Center, against the assignment',
  fields: {},
  sources: ['api-assign'],
});
