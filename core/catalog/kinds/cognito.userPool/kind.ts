import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'cognito.userPool',
  code: 'N08',
  class: 'UP',
  label: 'User pool',
  shortLabel: 'User',
  family: 'customer',
  placement: 'node',
  summary: 'User directory, authenticator and OIDC issuer. Issues ID, access and refresh tokens (JWT). Never issues AWS credentials.',
  containers: ['org.account'],
  cloudFormation: ['AWS::Cognito::UserPool'],
  terraform: ['aws_cognito_user_pool'],
  fields: {},
  facts: [],
  exportNote:
    'CFN Ref = pool id; GetAtt Arn, ProviderName (cognito-idp.<region>.amazonaws.com/<id>, the Logins key), ProviderURL (https issuer) [cfn-ref].',
});
