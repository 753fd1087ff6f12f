import { defineKind } from '../../kind.ts';
import { accountArn, arn, region } from '../../patterns.ts';

export default defineKind({
  id: 'cognito.poolSettings',
  code: 'N15',
  class: 'UP',
  label: 'User pool settings',
  shortLabel: 'Settings',
  family: 'customer',
  placement: 'part',
  summary: 'What can be added to a user pool: log delivery, a web ACL, branding of the login pages, a replica in another Region.',
  containers: ['cognito.userPool'],
  needsContainer: true,
  cloudFormation: [
    'AWS::Cognito::UserPoolRiskConfigurationAttachment',
    'AWS::Cognito::LogDeliveryConfiguration',
    'AWS::WAFv2::WebACLAssociation',
    'AWS::Cognito::ManagedLoginBranding',
    'AWS::Cognito::Terms',
    'AWS::Cognito::UserPoolUICustomizationAttachment',
    'AWS::Cognito::UserPoolReplica',
  ],
  terraform: [
    'aws_cognito_risk_configuration',
    'aws_cognito_log_delivery_configuration',
    'aws_wafv2_web_acl_association',
    'aws_cognito_managed_login_branding',
    'aws_cognito_user_pool_ui_customization',
  ],
  fields: {
    replicaRegion: {
      type: 'text',
      pattern: region,
      example: 'eu-west-1',
      label: 'Replica Region',
      help: 'One replica a pool. Needs Essentials or Plus, a customer managed multi-Region key and the updated issuer.',
      property: 'replica',
      sources: ['cdg-mrr'],
    },
    webACLArn: {
      type: 'text',
      pattern: accountArn,
      label: 'Web ACL ARN',
      help: 'The WAF web ACL in front of the pool.',
      sources: ['cdg-upsec'],
    },
    logDestinationArn: {
      type: 'text',
      pattern: arn,
      label: 'Log destination ARN',
      help: 'Where the pool delivers its logs to.',
      sources: ['cfn-spec'],
    },
    managedLoginBranding: {
      type: 'boolean',
      label: 'Branding style',
      help: 'A branding style for every app client of the pool: managed login (version 2) shows no pages to clients without one that were made by API.',
      sources: ['api-domain', 'api-client'],
    },
  },
  facts: [],
  keywords: ['waf', 'web acl', 'logs', 'branding', 'managed login', 'replica', 'multi-region'],
});
