import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X18',
  from: ['U', 'G'],
  to: ['IC', 'UP', 'IP'],
  why: 'IAM users and groups are no identity source.',
  instead: 'Start from an identity provider or a directory.',
  routes: [
    { label: 'SAML provider instead', onlyTo: ['IC'], replaceFrom: 'idp.saml', through: [] },
    { label: 'Active Directory instead', onlyTo: ['IC'], replaceFrom: 'ds.adConnector', through: [] },
    {
      label: 'SAML provider, configured in the pool',
      onlyTo: ['UP'],
      replaceFrom: 'idp.saml',
      through: [],
      replaceTo: 'cognito.userPoolIdp',
    },
    { label: 'SAML provider and IAM SAML provider', onlyTo: ['IP'], replaceFrom: 'idp.saml', through: ['iam.samlProvider'] },
  ],
});
