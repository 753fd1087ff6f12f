import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'integration-role',
  code: 'E40',
  label: 'Integration role',
  role: 'assume',
  from: ['API'],
  to: ['R'],
  hop: true,
  meaning: 'API Gateway/AppSync assumes a service role to call an AWS service.',
  flows: 'temporary credentials',
  checkedBy: 'Trust apigateway.amazonaws.com / appsync.amazonaws.com.',
  fields: {},
  sources: ['iam-pass'],
  unverified: 'derived from documented facts',
});
