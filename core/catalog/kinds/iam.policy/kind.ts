import { defineKind } from '../../kind.ts';
import { iamName, iamPath, policyArn } from '../../patterns.ts';

export default defineKind({
  id: 'iam.policy',
  code: 'N22',
  class: 'PO',
  label: 'Policy',
  shortLabel: 'Policy',
  family: 'core',
  placement: 'node',
  summary:
    'What an identity may do: an AWS managed, customer managed or inline policy, a permissions boundary, a session policy or a resource policy.',
  containers: ['org.account'],
  cloudFormation: ['AWS::IAM::ManagedPolicy', 'AWS::IAM::Policy', 'AWS::IAM::UserPolicy', 'AWS::IAM::GroupPolicy'],
  terraform: ['aws_iam_policy', 'aws_iam_user_policy', 'aws_iam_group_policy'],
  fields: {
    policyType: {
      type: 'choice',
      values: ['awsManaged', 'customerManaged', 'inline', 'boundary', 'session', 'resource'],
      label: 'Policy type',
      help: 'A boundary and a session policy grant nothing, they only limit.',
      sources: ['iam-bound', 'iam-pols'],
    },
    arn: {
      type: 'text',
      pattern: policyArn,
      example: 'arn:aws:iam::aws:policy/ReadOnlyAccess',
      label: 'ARN',
      help: 'The ARN of an AWS managed policy, which stands in no account of yours.',
      sources: ['iam-pols'],
    },
    policyName: {
      type: 'text',
      minLength: 1,
      maxLength: 128,
      pattern: iamName,
      replaces: true,
      label: 'Policy name',
      help: 'Unique in the account for customer managed policies; a change makes a new policy.',
      sources: ['iam-quotas'],
    },
    path: {
      type: 'text',
      minLength: 1,
      maxLength: 512,
      pattern: iamPath,
      replaces: true,
      label: 'Path',
      help: 'Part of the ARN of a customer managed policy. A permission set finds the policy by name and path in every account.',
      sources: ['cfn-ref', 'api-cmp'],
    },
    description: {
      type: 'text',
      multiline: true,
      replaces: true,
      label: 'Description',
      help: 'What the policy is for. A change makes a new managed policy.',
      sources: ['cfn-ref'],
    },
    document: {
      type: 'policy',
      label: 'Policy document',
      help: 'Write Version 2012-10-17: without it, policy variables such as ${aws:username} are plain text. An AWS managed policy has its own.',
      property: 'Version',
      sources: ['iam-checks'],
    },
  },
  facts: [
    {
      property: 'size',
      text: 'White space not counted: a managed policy 6,144 characters; all inline policies of a user 2,048, of a role 10,240, of a group 5,120.',
      sources: ['iam-quotas'],
    },
    { property: 'versions', text: 'A managed policy keeps 5 versions.', sources: ['iam-quotas'] },
  ],
  exportNote: 'CloudFormation: Ref of a ManagedPolicy is its ARN; a change of name, path or description replaces it.',
  keywords: ['permissions', 'managed policy', 'inline policy', 'boundary', 'session policy', 'allow', 'deny', 'actions'],
});
