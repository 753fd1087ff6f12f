import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X22',
  from: ['P', 'C'],
  to: ['R'],
  why: 'A person or a client needs a proof first: a user, an identity provider, Identity Center, a certificate. Calls that federate with STS are unsigned: the token is the proof.',
  instead:
    'Say how the caller proves who it is: Identity Center, a user pool with an identity pool, a provider registered in IAM, a certificate.',
  routes: [
    {
      label: 'Identity Center, then chain into the role',
      onlyFrom: ['P'],
      through: ['sso.instance', 'sso.principal', 'sso.accountAssignment', 'sso.reservedRole'],
    },
    {
      label: 'Client, app client and identity pool',
      onlyFrom: ['P'],
      through: ['client.app', 'cognito.appClient', 'cognito.identityPool'],
    },
    { label: 'SAML provider and IAM SAML provider', onlyFrom: ['P'], through: ['idp.saml', 'iam.samlProvider'] },
    { label: 'App client and identity pool', onlyFrom: ['C'], through: ['cognito.appClient', 'cognito.identityPool'] },
    { label: 'OIDC provider and IAM OIDC provider', onlyFrom: ['C'], through: ['idp.oidc', 'iam.oidcProvider'] },
    { label: 'Certificate (Roles Anywhere)', onlyFrom: ['C'], through: ['rolesanywhere.profile'] },
    { label: 'Guest of an identity pool', onlyFrom: ['C'], through: ['cognito.identityPool'] },
  ],
});
