import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'cognito.principalTagMap',
  code: 'N18',
  class: 'IP',
  label: 'Principal tag map',
  shortLabel: 'Principal',
  family: 'customer',
  placement: 'part',
  summary: 'Attributes for access control: claim -> session tag.',
  containers: ['cognito.identityPool'],
  needsContainer: true,
  cloudFormation: ['AWS::Cognito::IdentityPoolPrincipalTag'],
  terraform: ['aws_cognito_identity_pool_provider_principal_tag'],
  fields: {},
  facts: [],
});
