import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'cognito.resourceServer',
  code: 'N13',
  class: 'UP',
  label: 'Resource server + custom scopes',
  shortLabel: 'Resource',
  family: 'customer',
  placement: 'part',
  summary: 'Declares API scopes <identifier>/<scope> that app clients may request.',
  containers: ['cognito.userPool'],
  needsContainer: true,
  cloudFormation: ['AWS::Cognito::UserPoolResourceServer'],
  terraform: ['aws_cognito_resource_server'],
  fields: {},
  facts: [],
});
