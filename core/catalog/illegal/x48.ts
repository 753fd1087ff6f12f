import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X48',
  from: ['P', 'C'],
  to: ['UP'],
  why: 'Every sign-in goes through one app client; it decides flows, IdPs and token lifetimes.',
  instead: 'C -> app client',
  routes: [],
});
