import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'compute.workload',
  code: 'N25',
  class: 'CO',
  label: 'AWS compute with an identity',
  shortLabel: 'AWS',
  family: 'neutral',
  placement: 'node',
  summary: 'Receives role credentials from the platform.',
  containers: ['org.account'],
  cloudFormation: [
    'AWS::IAM::InstanceProfile',
    'AWS::EC2::Instance',
    'AWS::Lambda::Function',
    'AWS::ECS::TaskDefinition',
    'AWS::EKS::PodIdentityAssociation',
  ],
  terraform: [
    'aws_iam_instance_profile',
    'aws_instance',
    'aws_lambda_function',
    'aws_ecs_task_definition',
    'aws_eks_pod_identity_association',
  ],
  fields: {},
  facts: [],
});
