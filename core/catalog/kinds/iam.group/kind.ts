import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'iam.group',
  code: 'N24',
  class: 'G',
  label: 'IAM user group',
  shortLabel: 'IAM',
  family: 'core',
  placement: 'node',
  summary: 'Policy container for users; not a principal, cannot assume roles.',
  containers: ['org.account'],
  cloudFormation: ['AWS::IAM::Group', 'AWS::IAM::UserToGroupAddition'],
  terraform: ['aws_iam_group', 'aws_iam_group_membership'],
  fields: {},
  facts: [],
});
