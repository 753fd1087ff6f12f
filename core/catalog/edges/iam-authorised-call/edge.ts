import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'iam-authorised-call',
  code: 'E38',
  label: 'IAM-authorised API call',
  role: 'call',
  from: ['R', 'U'],
  to: ['API'],
  hop: true,
  meaning: 'SigV4 to execute-api / AppSync.',
  flows: 'temporary credentials',
  checkedBy: 'API auth type AWS_IAM.',
  fields: {},
  sources: ['apigw-cog'],
});
