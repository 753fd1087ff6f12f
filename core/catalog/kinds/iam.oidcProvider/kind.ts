import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'iam.oidcProvider',
  code: 'N19',
  class: 'OP',
  label: 'IAM OIDC identity provider',
  shortLabel: 'IAM',
  family: 'core',
  placement: 'node',
  summary: 'Account-level registration of an external OIDC issuer so roles can trust it.',
  containers: ['org.account'],
  cloudFormation: ['AWS::IAM::OIDCProvider'],
  terraform: ['aws_iam_openid_connect_provider'],
  fields: {},
  facts: [],
  exportNote: 'Ref = ARN arn:aws:iam::<acct>:oidc-provider/<host/path> [cfn-ref].',
});
