import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'integration-role',
  code: 'E40',
  label: 'Integration role',
  role: 'assume',
  from: ['API'],
  to: ['R'],
  hop: true,
  meaning: 'The API assumes a role to call an AWS service.',
  flows: 'temporary credentials',
  call: 'AssumeRole by the service',
  madeBy: 'STS',
  checkedBy: "STS, against the role's trust in apigateway.amazonaws.com or appsync.amazonaws.com",
  fields: {},
  sources: ['iam-pass'],
  unverified: 'Derived from how services use roles in general.',
});
