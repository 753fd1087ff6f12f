import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X42',
  from: ['IP'],
  to: ['API'],
  why: "The identity pool's output is role credentials, useless for JWT authorizers.",
  instead: 'IP -> role -> API with IAM auth, or AC -> API',
  routes: [],
});
