import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X20',
  from: ['R'],
  to: ['UP', 'AC', 'IP'],
  why: 'Admin APIs aside, a role is not a sign-in source.',
  instead: "role -> resource 'cognito-idp' (S) if you mean admin calls",
  routes: [],
});
