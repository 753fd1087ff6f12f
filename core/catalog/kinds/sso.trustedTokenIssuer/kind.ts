import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'sso.trustedTokenIssuer',
  code: 'N35',
  class: 'OI',
  label: 'Trusted token issuer',
  shortLabel: 'Trusted',
  family: 'enterprise',
  placement: 'node',
  summary: 'Lets an OIDC token from outside be exchanged for an Identity Center token (trusted identity propagation).',
  containers: ['sso.instance'],
  cloudFormation: [],
  terraform: ['aws_ssoadmin_trusted_token_issuer'],
  fields: {},
  facts: [],
  exportNote: 'No CloudFormation type in the snapshot used [cfn-spec].',
});
