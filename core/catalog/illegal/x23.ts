import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X23',
  from: ['P', 'C'],
  to: ['S'],
  why: 'Without credentials only public resources answer.',
  instead: 'Put a role before the resource and say how the caller gets it, as a guest if need be.',
  routes: [
    {
      label: 'Identity Center and reserved role',
      onlyFrom: ['P'],
      through: ['sso.instance', 'sso.principal', 'sso.accountAssignment', 'sso.reservedRole'],
    },
    {
      label: 'Client, app client, identity pool and role',
      onlyFrom: ['P'],
      through: ['client.app', 'cognito.appClient', 'cognito.identityPool', 'iam.role'],
    },
    { label: 'App client, identity pool and role', onlyFrom: ['C'], through: ['cognito.appClient', 'cognito.identityPool', 'iam.role'] },
    { label: 'Guest of an identity pool, and role', onlyFrom: ['C'], through: ['cognito.identityPool', 'iam.role'] },
    { label: 'Certificate (Roles Anywhere) and role', onlyFrom: ['C'], through: ['rolesanywhere.profile', 'iam.role'] },
  ],
});
