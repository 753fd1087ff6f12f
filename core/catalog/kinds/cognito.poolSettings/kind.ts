import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'cognito.poolSettings',
  code: 'N15',
  class: 'UP',
  label: 'Optional children: risk configuration, log delivery, WAF association, terms, UI customisation, replica',
  shortLabel: 'Optional',
  family: 'customer',
  placement: 'part',
  summary: 'Badges on the user-pool node rather than nodes of their own.',
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
  fields: {},
  facts: [],
});
