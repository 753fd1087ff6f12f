import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'iam.policy',
  code: 'N22',
  class: 'PO',
  label: 'Permissions policy',
  shortLabel: 'Permissions',
  family: 'core',
  placement: 'node',
  summary:
    'Sub-kinds: aws-managed, customer-managed, inline, permissions boundary, session policy (edge data), resource policy (child of a resource).',
  containers: ['org.account'],
  cloudFormation: ['AWS::IAM::ManagedPolicy', 'AWS::IAM::Policy', 'AWS::IAM::UserPolicy', 'AWS::IAM::GroupPolicy'],
  terraform: ['aws_iam_policy', 'aws_iam_user_policy', 'aws_iam_group_policy'],
  fields: {},
  facts: [],
  exportNote: 'ManagedPolicy Ref = ARN; name, path and description are replacement properties [cfn-ref].',
});
