import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X23',
  from: ['P', 'C'],
  to: ['S'],
  why: 'Without credentials only public resources answer.',
  instead: 'add role (or guest flow)',
  routes: [],
});
