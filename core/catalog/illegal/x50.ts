import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X50',
  from: ['AP'],
  to: ['S', 'API'],
  why: 'An application does not hold AWS permissions.',
  instead: 'AP -> role (E54) -> resource',
  routes: [],
});
