import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X47',
  from: ['AD'],
  to: ['S'],
  why: 'Directory log-on gives no AWS API access.',
  instead: 'AD -> IC -> ... -> role, AD -> role (E58), or AD -> EXT for WorkSpaces-like services',
  routes: [],
});
