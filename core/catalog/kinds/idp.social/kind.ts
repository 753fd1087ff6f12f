import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'idp.social',
  code: 'N04',
  class: 'SI',
  label: 'Social identity provider',
  shortLabel: 'Social IdP',
  family: 'customer',
  placement: 'node',
  summary:
    'Google, Facebook, Login with Amazon or Sign in with Apple. A user pool or an identity pool takes its tokens; Google, Facebook and Amazon can also be trusted by a role directly.',
  containers: [],
  cloudFormation: [],
  terraform: [],
  fields: {
    provider: {
      type: 'choice',
      values: ['google', 'facebook', 'amazon', 'apple', 'twitter', 'digits'],
      label: 'Provider',
      help: 'Decides the key in the identity pool, the sort of token and whether a role can trust it directly. twitter and digits live on only in old identity pools.',
      required: true,
      property: 'provider',
      sources: ['api-cipool'],
    },
  },
  facts: [
    {
      property: 'identityPoolKey',
      text: 'Keys in an identity pool: accounts.google.com, graph.facebook.com, www.amazon.com, appleid.apple.com.',
      sources: ['api-cipool'],
    },
    {
      property: 'tokenForIdentityPool',
      text: 'An identity pool takes the ID token of Google and Apple, and the access token of Facebook and Amazon.',
      sources: ['api-getid', 'api-oidtok'],
    },
    {
      property: 'trustPrincipal',
      text: 'A role trusts accounts.google.com, graph.facebook.com or www.amazon.com as Principal.Federated. Apple is not built in: register https://appleid.apple.com as an IAM OIDC provider.',
      sources: ['iam-oidcrole', 'iam-princ'],
      unverified: 'That Apple is not a built-in principal is derived: the pages list the three others only.',
    },
  ],
  keywords: [
    'google',
    'facebook',
    'meta',
    'amazon',
    'apple',
    'login with amazon',
    'sign in with apple',
    'twitter',
    'social login',
    'public provider',
  ],
});
