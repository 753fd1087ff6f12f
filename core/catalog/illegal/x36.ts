import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X36',
  from: ['AS'],
  to: ['S', 'PO', 'U'],
  why: 'An assignment yields a reserved role, nothing else.',
  instead: 'AS -> reserved role',
  routes: [],
});
