import { defineKind } from '../../kind.ts';
import { iamName, iamPath, policyArn } from '../../patterns.ts';

export default defineKind({
  id: 'iam.group',
  code: 'N24',
  class: 'G',
  label: 'IAM group',
  shortLabel: 'IAM group',
  family: 'core',
  placement: 'node',
  summary: 'Hands policies to IAM users. It is no principal: nothing can trust it, and it cannot assume a role.',
  containers: ['org.account'],
  cloudFormation: ['AWS::IAM::Group', 'AWS::IAM::UserToGroupAddition'],
  terraform: ['aws_iam_group', 'aws_iam_group_membership'],
  fields: {
    groupName: {
      type: 'text',
      minLength: 1,
      maxLength: 128,
      pattern: iamName,
      label: 'Group name',
      help: 'Unique in the account, whatever the case of its letters. 300 groups an account by default.',
      property: 'GroupName',
      rule: 'IDF-818',
      sources: ['iam-quotas'],
    },
    path: {
      type: 'text',
      minLength: 1,
      maxLength: 512,
      pattern: iamPath,
      label: 'Path',
      help: 'Part of the ARN, between slashes.',
      sources: ['iam-quotas'],
    },
    managedPolicyArns: {
      type: 'list',
      of: { type: 'text', pattern: policyArn, rule: 'IDF-911' },
      maxItems: 10,
      label: 'Managed policies',
      help: 'ARNs of managed policies that are not drawn, 10 by default.',
      sources: ['iam-quotas'],
    },
  },
  facts: [],
  keywords: ['user group', 'iam users', 'team'],
});
