import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'cognito.userPoolIdp',
  code: 'N11',
  class: 'UI',
  label: 'User-pool identity provider configuration',
  shortLabel: 'User-pool',
  family: 'customer',
  placement: 'node',
  summary: "The pool's registration of one external IdP; the pool is the relying party / service provider.",
  containers: ['cognito.userPool'],
  needsContainer: true,
  cloudFormation: ['AWS::Cognito::UserPoolIdentityProvider'],
  terraform: ['aws_cognito_identity_provider'],
  fields: {},
  facts: [],
});
