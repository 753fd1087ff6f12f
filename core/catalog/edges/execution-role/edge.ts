import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'execution-role',
  code: 'E28',
  label: 'Execution role',
  role: 'assume',
  from: ['CO', 'DP'],
  to: ['R'],
  hop: true,
  meaning: 'Instance profile + IMDS, Lambda execution role, ECS task role, EKS Pod Identity.',
  flows: 'temporary credentials from the platform',
  checkedBy: 'Trust Service principal (IDF-817, 223, 218).',
  fields: {},
  sources: ['iam-ec2', 'iam-ip', 'eks-pod'],
});
