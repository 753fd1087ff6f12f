import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X14',
  from: ['IC'],
  to: ['UP', 'IP', 'OP', 'SP'],
  why: 'The instance is no OIDC issuer for these; only a customer managed SAML application can feed a user pool. Hand-made trust from IAM providers to Identity Center repeats what permission sets do.',
  instead: 'Feed a user pool through a SAML application of the instance, or assign a permission set.',
  routes: [
    {
      label: 'SAML application as provider of the user pool',
      onlyTo: ['UP'],
      through: ['sso.application'],
      replaceTo: 'cognito.userPoolIdp',
    },
    {
      label: 'SAML application, user pool and its app client',
      onlyTo: ['IP'],
      through: ['sso.application', 'cognito.userPoolIdp', 'cognito.appClient'],
    },
    { label: 'Assignment of a permission set', onlyTo: ['OP', 'SP'], through: ['sso.principal'], replaceTo: 'sso.accountAssignment' },
  ],
});
