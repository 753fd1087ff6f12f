import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'backend-integration',
  code: 'E39',
  label: 'Backend integration',
  role: 'invoke',
  from: ['API'],
  to: ['CO'],
  hop: true,
  meaning:
    "The API invokes code. From here on the identity is the compute's role and the user is only data: code must check again what the user may do.",
  flows: 'JWT claims as data',
  call: 'Invoke',
  madeBy: 'the API',
  fields: {},
  sources: ['apigw-jwt'],
});
