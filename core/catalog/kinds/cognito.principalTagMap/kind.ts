import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'cognito.principalTagMap',
  code: 'N18',
  class: 'IP',
  label: 'Principal tag map',
  shortLabel: 'Tag map',
  family: 'customer',
  placement: 'part',
  summary: 'Attributes for access control: which claims of a provider become session tags of the role session.',
  containers: ['cognito.identityPool'],
  needsContainer: true,
  cloudFormation: ['AWS::Cognito::IdentityPoolPrincipalTag'],
  terraform: ['aws_cognito_identity_pool_provider_principal_tag'],
  fields: {
    identityProvider: {
      type: 'nodeId',
      kinds: ['cognito.appClient', 'cognito.userPool', 'idp.social', 'iam.oidcProvider', 'iam.samlProvider', 'client.developerBackend'],
      label: 'Provider',
      help: 'The provider whose claims it maps; each provider of the pool has its own map.',
      sources: ['api-cittags'],
    },
    useDefaults: {
      type: 'boolean',
      label: 'Default mapping',
      help: 'Takes aud and sub of OIDC, user pool, Google, Facebook and Apple tokens, aud and user_id of Login with Amazon, nameidentifier and name of SAML, and nothing of developer identities.',
      unverified: 'The tag keys of the default mapping (client, username) are not confirmed.',
      property: 'UseDefaults',
      sources: ['cdg-provmap'],
    },
    principalTags: {
      type: 'map',
      of: { type: 'text', minLength: 1, maxLength: 256 },
      keyPattern: '^.{1,128}$',
      maxEntries: 50,
      rule: 'IDF-525',
      label: 'Tags',
      help: 'Tag key to claim. Map only claims that users cannot change themselves.',
      property: 'PrincipalTags',
      sources: ['api-cittags'],
    },
  },
  facts: [
    {
      property: 'limits',
      text: 'A tag key has at most 128 characters, an attribute name 256, and all attributes together 460 bytes.',
      sources: ['cdg-afacuse'],
    },
    { property: 'requires', text: 'The trust policy of every role it reaches must allow sts:TagSession.', sources: ['cdg-afac'] },
  ],
  keywords: ['attributes for access control', 'abac', 'session tags', 'aws:PrincipalTag'],
});
