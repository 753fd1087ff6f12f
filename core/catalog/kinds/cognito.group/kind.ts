import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'cognito.group',
  code: 'N12',
  class: 'UG',
  label: 'User pool group',
  shortLabel: 'Pool group',
  family: 'customer',
  placement: 'node',
  summary:
    'A flat group of users of one pool. Its role and precedence feed the claims cognito:groups, cognito:roles and cognito:preferred_role.',
  containers: ['cognito.userPool'],
  needsContainer: true,
  cloudFormation: ['AWS::Cognito::UserPoolGroup', 'AWS::Cognito::UserPoolUserToGroupAttachment'],
  terraform: ['aws_cognito_user_group', 'aws_cognito_user_in_group'],
  fields: {
    groupName: {
      type: 'text',
      minLength: 1,
      maxLength: 128,
      replaces: true,
      label: 'Group name',
      help: 'Unique in the pool; stands in cognito:groups. A change makes a new group.',
      property: 'GroupName',
      sources: ['api-group'],
    },
    roleArn: {
      type: 'text',
      derived: true,
      label: 'Role',
      help: 'Follows from the edge to a role. It is a claim, not a grant: only an identity pool with Token role mapping uses it.',
      property: 'RoleArn',
      sources: ['api-group', 'cdg-rbac'],
    },
    precedence: {
      type: 'integer',
      min: 0,
      max: 2_147_483_647,
      rule: 'IDF-435',
      label: 'Precedence',
      help: '0 wins; without a number the group ranks last. When two groups with different roles tie for the best number, no preferred role is set.',
      property: 'Precedence',
      sources: ['api-group', 'cdg-groups'],
    },
  },
  facts: [
    {
      property: 'auto group',
      text: 'Federated users are put in the group <poolId>_<ProviderName> without being asked.',
      sources: ['cdg-groups'],
    },
    {
      property: 'limits',
      text: '10,000 groups a pool, 100 groups a user, no groups inside groups.',
      sources: ['cdg-quotas', 'cdg-groups'],
    },
  ],
  exportNote: 'CloudFormation: Ref is the name of the group.',
  keywords: ['cognito:groups', 'preferred role', 'precedence', 'rbac'],
});
