import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X48',
  from: ['P', 'C'],
  to: ['UP'],
  why: 'Every sign-in goes through one app client; it decides flows, providers and token lifetimes.',
  instead: 'Draw the edge to an app client of the pool.',
  routes: [
    { label: 'App client of the pool', onlyFrom: ['C'], through: [], replaceTo: 'cognito.appClient' },
    { label: 'Client and app client of the pool', onlyFrom: ['P'], through: ['client.app'], replaceTo: 'cognito.appClient' },
  ],
});
