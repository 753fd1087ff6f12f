import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'cognito.appClient',
  code: 'N09',
  class: 'AC',
  label: 'App client',
  shortLabel: 'App',
  family: 'customer',
  placement: 'node',
  summary: 'OAuth/OIDC client registration inside one pool; its id is the aud of the ID token and client_id of the access token.',
  containers: ['cognito.userPool'],
  needsContainer: true,
  cloudFormation: ['AWS::Cognito::UserPoolClient'],
  terraform: ['aws_cognito_user_pool_client', 'aws_cognito_managed_user_pool_client'],
  fields: {},
  facts: [],
  exportNote: 'Ref = client id. UserPoolId and GenerateSecret are replacement properties [cfn-ref].',
});
