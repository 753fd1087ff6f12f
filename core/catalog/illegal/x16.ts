import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X16',
  from: ['IC', 'PS'],
  to: ['R', 'S'],
  why: 'A permission set cannot point to your role or a resource; it always creates its own AWSReservedSSO role per account.',
  instead: 'permission set -> assignment -> reserved role; then chain (1 h) or use account access manager',
  routes: [],
});
