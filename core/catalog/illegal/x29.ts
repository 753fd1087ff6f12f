import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X29',
  from: ['AD'],
  to: ['U', 'G', 'PS', 'AS', 'ICU'],
  why: 'Directory users are not IAM users; inside Identity Center they appear as synced principals.',
  instead: 'AD -> IC -> ICU',
  routes: [],
});
