import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'access-key-in-use',
  code: 'E35',
  label: 'Access key in use',
  role: 'authn',
  from: ['C', 'DP'],
  to: ['U'],
  hop: true,
  meaning: 'A command line, a server or a backend holds an access key. Never for a client that users can take apart.',
  flows: 'access key',
  call: 'SigV4 request',
  checkedBy: 'AWS, against the access key of the user',
  fields: {},
  sources: ['iam-bp'],
});
