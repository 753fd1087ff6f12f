import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X28',
  from: ['AD'],
  to: ['UP', 'IP', 'SP', 'OP'],
  why: 'Directory Service speaks LDAP and Kerberos; user pools and IAM providers speak SAML and OIDC.',
  instead: 'Put AD FS or another SAML provider in front, or make the directory the source of Identity Center.',
  routes: [
    {
      label: 'SAML provider, configured in the pool',
      onlyTo: ['UP'],
      replaceFrom: 'idp.saml',
      through: [],
      replaceTo: 'cognito.userPoolIdp',
    },
    { label: 'SAML provider and IAM SAML provider', onlyTo: ['IP'], replaceFrom: 'idp.saml', through: ['iam.samlProvider'] },
    { label: 'SAML provider instead', onlyTo: ['SP'], replaceFrom: 'idp.saml', through: [] },
    { label: 'OIDC provider instead', onlyTo: ['OP'], replaceFrom: 'idp.oidc', through: [] },
    { label: 'Identity Center instead', through: [], replaceTo: 'sso.instance' },
  ],
});
