import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'has',
  code: 'E04',
  label: 'Has',
  role: 'contain',
  from: ['UP'],
  to: ['AC', 'UI', 'UG'],
  hop: false,
  meaning: 'Child resources of one pool; names are unique per pool.',
  checkedBy: 'UserPoolId property.',
  fields: {},
  sources: ['api-client', 'api-idp', 'api-group'],
});
