import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X10',
  from: ['IP'],
  to: ['UP', 'AC'],
  why: 'Credentials never turn back into user-pool tokens.',
  instead: 'reverse the arrow',
  routes: [],
});
