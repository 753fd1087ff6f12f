import { defineKind } from '../../kind.ts';
import { poolFields } from './pool-fields.ts';
import { signInFields } from './sign-in-fields.ts';

export default defineKind({
  id: 'cognito.userPool',
  code: 'N08',
  class: 'UP',
  label: 'User pool',
  shortLabel: 'User pool',
  family: 'customer',
  placement: 'node',
  summary: 'User directory, authenticator and OIDC issuer. Gives out ID, access and refresh tokens (JWT), never AWS credentials.',
  containers: ['org.account'],
  cloudFormation: ['AWS::Cognito::UserPool'],
  terraform: ['aws_cognito_user_pool'],
  fields: { ...poolFields, ...signInFields },
  facts: [],
  exportNote:
    'CloudFormation: Ref is the pool id; GetAtt Arn, ProviderName (cognito-idp.<region>.amazonaws.com/<id>, the key of Logins) and ProviderURL (the https issuer).',
  keywords: ['cognito', 'user directory', 'sign-up', 'sign-in', 'customers', 'oidc issuer', 'ciam', 'mfa', 'passkey'],
});
