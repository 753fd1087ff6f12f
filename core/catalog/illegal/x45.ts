import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X45',
  from: ['UP'],
  to: ['PO', 'U', 'G', 'PS', 'ICU'],
  why: 'User-pool users are profiles, not IAM or Identity Center principals.',
  instead: 'AC -> IP -> role -> policy',
  routes: [],
});
