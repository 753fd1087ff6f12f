import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'execution-role',
  code: 'E28',
  label: 'Execution role',
  role: 'assume',
  from: ['CO', 'DP'],
  to: ['R'],
  hop: true,
  meaning:
    'The platform hands credentials of the role to the code: instance profile and IMDS, Lambda execution role, ECS task role, EKS Pod Identity.',
  flows: 'temporary credentials',
  call: 'AssumeRole by the service',
  madeBy: 'the platform',
  checkedBy: "STS, against the role's trust in the service principal",
  fields: {},
  sources: ['iam-ec2', 'iam-ip', 'eks-pod'],
});
