import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'application-assignment',
  code: 'E52',
  label: 'Application assignment',
  role: 'assign',
  from: ['ICU'],
  to: ['AP'],
  hop: true,
  meaning: 'User or group may open the application.',
  checkedBy: 'AssignmentRequired.',
  fields: {},
  sources: ['sso-nested'],
});
