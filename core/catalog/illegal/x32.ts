import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X32',
  from: ['UI'],
  to: ['IP', 'R'],
  why: 'A provider that is configured in a user pool is not thereby configured in the identity pool.',
  instead: 'Go through the app client of the user pool.',
  routes: [
    { label: 'App client', onlyTo: ['IP'], through: ['cognito.appClient'] },
    { label: 'App client and identity pool', onlyTo: ['R'], through: ['cognito.appClient', 'cognito.identityPool'] },
  ],
});
