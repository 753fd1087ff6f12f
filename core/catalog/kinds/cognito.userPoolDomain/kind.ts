import { defineKind } from '../../kind.ts';
import { arn } from '../../patterns.ts';

export default defineKind({
  id: 'cognito.userPoolDomain',
  code: 'N10',
  class: 'UP',
  label: 'User pool domain',
  shortLabel: 'Domain',
  family: 'customer',
  placement: 'part',
  summary:
    'The address of a user pool’s login pages and of /oauth2/authorize, /oauth2/token, /oauth2/idpresponse, /saml2/idpresponse and /logout.',
  containers: ['cognito.userPool'],
  needsContainer: true,
  cloudFormation: ['AWS::Cognito::UserPoolDomain'],
  terraform: ['aws_cognito_user_pool_domain'],
  fields: {
    domain: {
      type: 'text',
      minLength: 1,
      maxLength: 63,
      pattern: '^[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?$',
      example: 'example-members',
      label: 'Prefix or domain name',
      help: 'A prefix of the Amazon domain, without the words aws, amazon and cognito, or a full domain name of your own. A pool may have one of each.',
      property: 'Domain',
      sources: ['api-domain', 'cdg-domain'],
    },
    certificateArn: {
      type: 'text',
      pattern: arn,
      label: 'Certificate ARN',
      help: 'For a domain of your own: an ACM certificate in us-east-1, whatever the Region of the pool. Absent for a prefix.',
      property: 'CustomDomainConfig.CertificateArn',
      sources: ['api-domain'],
    },
    securityPolicy: {
      type: 'choice',
      values: ['TLS_V1', 'TLS_V1_2_2021', 'TLS_V1_3_2025'],
      label: 'TLS policy',
      help: 'The lowest TLS version that a domain of your own accepts.',
      property: 'CustomDomainConfig.CertificateArn',
      sources: ['api-domain'],
    },
    managedLoginVersion: {
      type: 'integer',
      min: 1,
      max: 2,
      label: 'Managed login version',
      help: '1 is the hosted UI, 2 managed login (not in the Lite plan). With 2, clients made by API need a branding style or their pages are unavailable.',
      property: 'ManagedLoginVersion',
      sources: ['api-domain', 'api-client'],
    },
  },
  facts: [],
  exportNote: 'CloudFormation: GetAtt CloudFrontDistribution is the alias target for a domain of your own.',
  keywords: ['hosted ui', 'managed login', 'login page', 'custom domain', 'oauth endpoints'],
});
