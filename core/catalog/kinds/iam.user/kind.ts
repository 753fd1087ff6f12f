import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'iam.user',
  code: 'N23',
  class: 'U',
  label: 'IAM user',
  shortLabel: 'IAM',
  family: 'core',
  placement: 'node',
  summary: 'Long-term principal; legal but discouraged (IDF-801).',
  containers: ['org.account'],
  cloudFormation: ['AWS::IAM::User', 'AWS::IAM::AccessKey', 'AWS::IAM::VirtualMFADevice'],
  terraform: ['aws_iam_user', 'aws_iam_access_key', 'aws_iam_user_login_profile', 'aws_iam_virtual_mfa_device'],
  fields: {},
  facts: [],
  exportNote: 'AccessKey GetAtt SecretAccessKey puts the secret in stack outputs/state; exporters should not emit it.',
});
