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
  fields: {
    whyNoRole: {
      type: 'text',
      minLength: 1,
      label: 'Why no role would do',
      help: 'What keeps the program from using a role, IAM Roles Anywhere or an OIDC token. Without a reason the key is a finding.',
      sources: ['iam-bp'],
    },
  },
  sources: ['iam-bp'],
});
