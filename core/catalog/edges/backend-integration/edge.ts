import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'backend-integration',
  code: 'E39',
  label: 'Backend integration',
  role: 'invoke',
  from: ['API'],
  to: ['CO'],
  hop: true,
  meaning: 'API invokes code; from here on the identity is the compute role, the user is only data.',
  flows: 'JWT claims as event data',
  checkedBy: 'Identity change marker: authorisation must be re-checked in code.',
  fields: {},
  sources: ['apigw-jwt'],
});
