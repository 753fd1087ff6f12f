import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X45',
  from: ['UP'],
  to: ['PO', 'U', 'G', 'PS', 'ICU'],
  why: 'Users of a pool are profiles, not principals of IAM or of Identity Center.',
  instead: 'Go through app client and identity pool to a role; policies stand on the role.',
  routes: [
    { label: 'App client, identity pool and role', onlyTo: ['PO'], through: ['cognito.appClient', 'cognito.identityPool', 'iam.role'] },
    {
      label: 'App client, identity pool and a role instead',
      onlyTo: ['U', 'G', 'PS', 'ICU'],
      through: ['cognito.appClient', 'cognito.identityPool'],
      replaceTo: 'iam.role',
    },
  ],
});
