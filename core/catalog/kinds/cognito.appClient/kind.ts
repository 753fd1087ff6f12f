import { defineKind } from '../../kind.ts';
import { oauthFields } from './oauth-fields.ts';
import { tokenFields } from './token-fields.ts';

export default defineKind({
  id: 'cognito.appClient',
  code: 'N09',
  class: 'AC',
  label: 'App client',
  shortLabel: 'App client',
  family: 'customer',
  placement: 'node',
  summary:
    'The registration of one OAuth client inside one user pool. Its id is the aud of the ID token and the client_id of the access token.',
  containers: ['cognito.userPool'],
  needsContainer: true,
  cloudFormation: ['AWS::Cognito::UserPoolClient'],
  terraform: ['aws_cognito_user_pool_client', 'aws_cognito_managed_user_pool_client'],
  fields: { ...oauthFields, ...tokenFields },
  facts: [],
  exportNote: 'CloudFormation: Ref is the client id. A change of UserPoolId or GenerateSecret replaces the client.',
  keywords: ['user pool client', 'oauth client', 'client id', 'client secret', 'pkce', 'callback'],
});
