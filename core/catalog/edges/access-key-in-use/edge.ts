import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'access-key-in-use',
  code: 'E35',
  label: 'Access key in use',
  role: 'authn',
  from: ['C', 'DP'],
  to: ['U'],
  hop: true,
  meaning: 'CLI, server or developer backend holds an access key.',
  flows: 'access key',
  checkedBy: 'Illegal for public clients (IDF-803).',
  fields: {},
  sources: ['iam-bp'],
});
