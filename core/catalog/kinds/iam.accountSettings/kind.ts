import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'iam.accountSettings',
  code: 'N28',
  class: 'AN',
  label: 'Account-level IAM settings',
  shortLabel: 'Account-level',
  family: 'core',
  placement: 'part',
  summary: 'Alias, password policy, root-user controls.',
  containers: ['org.account'],
  needsContainer: true,
  cloudFormation: [],
  terraform: ['aws_iam_account_alias', 'aws_iam_account_password_policy'],
  fields: {},
  facts: [],
  exportNote: 'No CloudFormation type for either; Terraform or a custom resource.',
});
