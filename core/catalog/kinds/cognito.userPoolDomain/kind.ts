import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'cognito.userPoolDomain',
  code: 'N10',
  class: 'UP',
  label: 'User pool domain',
  shortLabel: 'User',
  family: 'customer',
  placement: 'part',
  summary: 'Hosts /oauth2/authorize, /oauth2/token, /saml2/idpresponse, /oauth2/idpresponse, /logout and the login pages.',
  containers: ['cognito.userPool'],
  needsContainer: true,
  cloudFormation: ['AWS::Cognito::UserPoolDomain'],
  terraform: ['aws_cognito_user_pool_domain'],
  fields: {},
  facts: [],
  exportNote: 'GetAtt CloudFrontDistribution is the alias target for a custom domain [cfn-ref].',
});
