import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X40',
  from: ['API'],
  to: ['S'],
  why: "The API does not forward the caller's identity to AWS services; a backend role does the work.",
  instead: 'API -> compute/integration role -> resource',
  routes: [],
});
