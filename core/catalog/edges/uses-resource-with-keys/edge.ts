import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'uses-resource-with-keys',
  code: 'E33',
  label: 'Uses resource with long-term keys',
  role: 'access',
  from: ['U'],
  to: ['S'],
  hop: true,
  meaning: 'A request signed with an access key that does not expire.',
  flows: 'access key',
  call: 'SigV4 request',
  checkedBy: "AWS, against the user's policies and boundary, SCP and RCP",
  fields: {},
  sources: ['iam-bp'],
});
