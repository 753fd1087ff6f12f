import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X19',
  from: ['G'],
  to: ['R', 'S'],
  why: 'A group is not a principal: cannot assume roles nor appear in resource policies.',
  instead: 'user -> role',
  routes: [],
});
