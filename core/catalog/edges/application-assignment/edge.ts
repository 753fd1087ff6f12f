import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'application-assignment',
  code: 'E52',
  label: 'Application assignment',
  role: 'assign',
  from: ['ICU'],
  to: ['AP'],
  hop: true,
  meaning: 'The user or group may open the application.',
  flows: 'portal session',
  madeBy: 'IAM Identity Center',
  checkedBy: 'IAM Identity Center, unless AssignmentRequired is off',
  fields: {},
  sources: ['sso-nested'],
});
