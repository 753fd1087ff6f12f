import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'calls-from-outside',
  code: 'E63',
  label: 'Workload presents certificate / caller of API',
  role: 'call',
  from: ['C'],
  to: ['RA', 'API', 'EXT'],
  hop: true,
  meaning: 'Machine outside AWS with an X.509 key; or the drawn caller of an API (token type comes from E36/E37).',
  flows: 'certificate or bearer token',
  fields: {},
  sources: ['ra-trust', 'apigw-jwt'],
});
