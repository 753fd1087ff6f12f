import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X17',
  from: ['PS'],
  to: ['AP', 'AN', 'ICU'],
  why: 'Permission sets matter only inside an assignment; applications use application assignments.',
  instead: 'draw the assignment node',
  routes: [],
});
