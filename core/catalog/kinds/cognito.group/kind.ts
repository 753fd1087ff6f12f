import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'cognito.group',
  code: 'N12',
  class: 'UG',
  label: 'User-pool group',
  shortLabel: 'User-pool',
  family: 'customer',
  placement: 'node',
  summary: 'Flat group; optional role and precedence feed cognito:groups, cognito:roles, cognito:preferred_role.',
  containers: ['cognito.userPool'],
  needsContainer: true,
  cloudFormation: ['AWS::Cognito::UserPoolGroup', 'AWS::Cognito::UserPoolUserToGroupAttachment'],
  terraform: ['aws_cognito_user_group', 'aws_cognito_user_in_group'],
  fields: {},
  facts: [],
  exportNote: 'Ref = group name [cfn-ref].',
});
