import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'group-role',
  code: 'E10',
  label: 'Group role',
  role: 'claim',
  from: ['UG'],
  to: ['R'],
  hop: false,
  meaning:
    'Puts the role in the claims cognito:roles and, by precedence, cognito:preferred_role. A claim, not a grant: it takes effect only where an identity pool chooses the role from the token.',
  fields: {},
  sources: ['api-group', 'cdg-rbac'],
});
