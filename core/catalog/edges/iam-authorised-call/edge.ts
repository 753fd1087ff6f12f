import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'iam-authorised-call',
  code: 'E38',
  label: 'IAM-authorised API call',
  role: 'call',
  from: ['R', 'U'],
  to: ['API'],
  hop: true,
  meaning: 'A signed request to API Gateway (execute-api) or AppSync.',
  flows: 'temporary credentials',
  call: 'SigV4 request',
  checkedBy: 'the API with authorization AWS_IAM, against the policies of the caller',
  fields: {},
  sources: ['apigw-cog'],
});
