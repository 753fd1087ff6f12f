import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'group-role',
  code: 'E10',
  label: 'Group role',
  role: 'claim',
  from: ['UG'],
  to: ['R'],
  hop: false,
  meaning: 'Puts the ARN in cognito:roles and possibly cognito:preferred_role. A claim, not a grant.',
  checkedBy: 'Effective only with E11 + Token mapping (IDF-112).',
  fields: {},
  sources: ['api-group', 'cdg-rbac'],
});
