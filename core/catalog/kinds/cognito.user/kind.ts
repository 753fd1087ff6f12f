import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'cognito.user',
  code: 'N14',
  class: 'UP',
  label: 'User profile',
  shortLabel: 'User',
  family: 'customer',
  placement: 'part',
  summary: 'Local or federated profile. Federated user name is <ProviderName>_<subject>.',
  containers: ['cognito.userPool'],
  needsContainer: true,
  cloudFormation: ['AWS::Cognito::UserPoolUser'],
  terraform: ['aws_cognito_user'],
  fields: {},
  facts: [],
});
