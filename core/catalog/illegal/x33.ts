import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X33',
  from: ['SP'],
  to: ['UI', 'UP', 'AC'],
  why: 'IAM SAML providers cannot be used by a user pool: the metadata is registered again in the pool.',
  instead: 'Draw the SAML provider itself to a provider configuration of the pool.',
  routes: [
    { label: 'SAML provider instead', onlyTo: ['UI'], replaceFrom: 'idp.saml', through: [] },
    {
      label: 'SAML provider, configured in the pool',
      onlyTo: ['UP'],
      replaceFrom: 'idp.saml',
      through: [],
      replaceTo: 'cognito.userPoolIdp',
    },
    { label: 'SAML provider and its configuration', onlyTo: ['AC'], replaceFrom: 'idp.saml', through: ['cognito.userPoolIdp'] },
  ],
});
