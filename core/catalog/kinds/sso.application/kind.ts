import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'sso.application',
  code: 'N34',
  class: 'AP',
  label: 'Application',
  shortLabel: 'Application',
  family: 'enterprise',
  placement: 'node',
  summary: 'AWS managed, customer managed OAuth 2.0 (trusted identity propagation) or customer managed SAML 2.0.',
  containers: ['sso.instance'],
  cloudFormation: ['AWS::SSO::Application', 'AWS::SSO::ApplicationAssignment'],
  terraform: [
    'aws_ssoadmin_application',
    'aws_ssoadmin_application_assignment',
    'aws_ssoadmin_application_assignment_configuration',
    'aws_ssoadmin_application_access_scope',
  ],
  fields: {},
  facts: [],
});
