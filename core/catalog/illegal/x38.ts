import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X38',
  from: ['U'],
  to: ['AS', 'PS', 'AC'],
  why: 'IAM users cannot be assigned permission sets.',
  instead: 'create an Identity Center user',
  routes: [],
});
