import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'client.developerBackend',
  code: 'N03',
  class: 'DP',
  label: 'Developer backend',
  shortLabel: 'Dev backend',
  family: 'customer',
  placement: 'node',
  summary:
    'Your own login server for an identity pool. It calls GetOpenIdTokenForDeveloperIdentity with AWS credentials, so it needs a role or user of its own.',
  containers: ['org.account'],
  cloudFormation: [],
  terraform: [],
  fields: {
    developerProviderName: {
      type: 'text',
      minLength: 1,
      maxLength: 128,
      pattern: '^[\\w._-]+$',
      example: 'login.example.com',
      label: 'Provider name',
      help: 'The DeveloperProviderName of the identity pool. It cannot be changed once set.',
      property: 'providerName',
      sources: ['api-cipool'],
    },
    tokenDuration: {
      type: 'integer',
      min: 1,
      max: 86400,
      unit: 's',
      default: 900,
      label: 'Token duration',
      help: 'How long its Cognito tokens are valid. A stolen token lives as long.',
      property: 'TokenDuration',
      sources: ['api-devtok'],
    },
  },
  facts: [],
  keywords: ['custom authentication', 'developer authenticated identities', 'own login', 'custom login server'],
});
