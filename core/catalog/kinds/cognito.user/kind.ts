import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'cognito.user',
  code: 'N14',
  class: 'UP',
  label: 'User profile',
  shortLabel: 'User profile',
  family: 'customer',
  placement: 'part',
  summary: 'One local or federated profile of a user pool, mainly for simulation.',
  containers: ['cognito.userPool'],
  needsContainer: true,
  cloudFormation: ['AWS::Cognito::UserPoolUser'],
  terraform: ['aws_cognito_user'],
  fields: {
    username: {
      type: 'text',
      minLength: 1,
      label: 'User name',
      help: 'Of a federated profile: <ProviderName>_<subject>.',
      sources: ['api-link'],
    },
    attributes: {
      type: 'map',
      of: { type: 'text' },
      keyPattern: '^(?!.*[Pp]assword)[A-Za-z0-9_:.-]+$',
      label: 'Attributes',
      help: 'Standard attributes, and custom ones with custom: before the name. Passwords never stand in a model or an export.',
      property: 'attributes',
      sources: ['api-schema'],
    },
    groups: {
      type: 'list',
      of: { type: 'nodeId', kinds: ['cognito.group'] },
      maxItems: 100,
      label: 'Groups',
      help: 'The groups of the pool that it is in.',
      sources: ['cdg-quotas', 'cdg-groups'],
    },
    linkedIdentities: {
      type: 'list',
      of: {
        type: 'object',
        fields: {
          providerName: { type: 'text', minLength: 1, label: 'Provider', required: true },
          subject: { type: 'text', minLength: 1, label: 'Subject', required: true },
        },
      },
      maxItems: 5,
      label: 'Linked identities',
      help: 'External identities that AdminLinkProviderForUser ties to this profile. Link only providers whose attributes you trust.',
      property: 'linked identities',
      sources: ['api-link'],
    },
  },
  facts: [],
  keywords: ['cognito user', 'profile', 'account linking', 'test user'],
});
