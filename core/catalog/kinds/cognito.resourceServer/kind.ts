import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'cognito.resourceServer',
  code: 'N13',
  class: 'UP',
  label: 'Resource server',
  shortLabel: 'API scopes',
  family: 'customer',
  placement: 'part',
  summary: 'Declares the scopes <identifier>/<scope> of an API, which app clients of the pool may ask for.',
  containers: ['cognito.userPool'],
  needsContainer: true,
  cloudFormation: ['AWS::Cognito::UserPoolResourceServer'],
  terraform: ['aws_cognito_resource_server'],
  fields: {
    identifier: {
      type: 'text',
      minLength: 1,
      maxLength: 256,
      replaces: true,
      example: 'orders',
      rule: 'IDF-428',
      label: 'Identifier',
      help: 'Stands before the slash of every scope. A change makes a new resource server.',
      property: 'Identifier',
      sources: ['api-rs', 'cfn-ref'],
    },
    scopes: {
      type: 'list',
      of: {
        type: 'object',
        fields: {
          scopeName: { type: 'text', minLength: 1, maxLength: 256, pattern: '^[^/]+$', label: 'Name', required: true },
          scopeDescription: { type: 'text', label: 'Description' },
        },
      },
      maxItems: 100,
      rule: 'IDF-428',
      label: 'Scopes',
      help: 'Names without a slash. An API that demands one of them rejects ID tokens.',
      property: 'Scopes',
      sources: ['api-rs'],
    },
  },
  facts: [],
  keywords: ['custom scopes', 'oauth scopes', 'api', 'm2m'],
});
