import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'cognito.identityPool',
  code: 'N16',
  class: 'IP',
  label: 'Identity pool (federated identities)',
  shortLabel: 'Identity',
  family: 'customer',
  placement: 'node',
  summary: 'Exchanges a login token (or nothing, for guests) for an identity ID and temporary AWS credentials of one role.',
  containers: ['org.account'],
  cloudFormation: ['AWS::Cognito::IdentityPool'],
  terraform: ['aws_cognito_identity_pool'],
  fields: {},
  facts: [],
  exportNote: 'Ref = identity pool id; GetAtt Name [cfn-ref].',
});
