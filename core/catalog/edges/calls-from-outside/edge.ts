import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'calls-from-outside',
  code: 'E63',
  label: 'Calls from outside',
  role: 'call',
  from: ['C'],
  to: ['RA', 'API', 'EXT'],
  hop: true,
  meaning: 'A machine outside AWS presents its X.509 certificate, or the drawn caller of an API or service sends what that asks for.',
  flows: 'certificate or bearer token',
  call: 'CreateSession or HTTPS',
  madeBy: 'the client',
  checkedBy: 'what it calls',
  fields: {},
  sources: ['ra-trust', 'apigw-jwt'],
});
