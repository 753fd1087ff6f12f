import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'sso.application',
  code: 'N34',
  class: 'AP',
  label: 'Identity Center application',
  shortLabel: 'SSO app',
  family: 'enterprise',
  placement: 'node',
  summary:
    'An application that people open from the access portal: AWS managed, customer managed with OAuth 2.0 (trusted identity propagation), or customer managed with SAML 2.0.',
  containers: ['sso.instance'],
  cloudFormation: ['AWS::SSO::Application', 'AWS::SSO::ApplicationAssignment'],
  terraform: [
    'aws_ssoadmin_application',
    'aws_ssoadmin_application_assignment',
    'aws_ssoadmin_application_assignment_configuration',
    'aws_ssoadmin_application_access_scope',
  ],
  fields: {
    applicationType: {
      type: 'choice',
      values: ['awsManaged', 'oauth2', 'saml'],
      label: 'Application type',
      help: 'CreateApplication makes OAuth 2.0 applications only; a SAML application is made in the console.',
      property: 'kind',
      sources: ['api-app'],
    },
    name: {
      type: 'text',
      minLength: 1,
      maxLength: 100,
      label: 'Name',
      help: 'What people see in the portal.',
      property: 'Name',
      sources: ['api-app'],
    },
    assignmentRequired: {
      type: 'boolean',
      label: 'Assignment required',
      help: 'false lets every user of the instance in. Members of nested groups do not count as assigned.',
      property: 'AssignmentRequired',
      sources: ['sso-nested'],
    },
    grants: {
      type: 'list',
      of: { type: 'choice', values: ['authorization_code', 'refresh_token', 'jwt-bearer', 'token-exchange'] },
      label: 'OAuth grants',
      help: 'For oauth2: how the application gets tokens. jwt-bearer takes the token of a trusted token issuer.',
      property: 'grants',
      sources: ['api-tti'],
    },
  },
  facts: [],
  keywords: ['sso', 'saas', 'saml application', 'trusted identity propagation', 'oauth', 'access portal'],
});
