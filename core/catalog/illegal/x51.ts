import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X51',
  from: ['SI', 'OI', 'SA'],
  to: ['AC', 'UP'],
  why: 'An outside provider enters a user pool through a provider configuration that is enabled on the app client.',
  instead: 'Insert the provider configuration, and enable it for the app client.',
  routes: [
    { label: 'Provider configuration', onlyTo: ['AC'], through: ['cognito.userPoolIdp'] },
    { label: 'Provider configuration and app client', onlyTo: ['UP'], through: ['cognito.userPoolIdp'], replaceTo: 'cognito.appClient' },
  ],
});
