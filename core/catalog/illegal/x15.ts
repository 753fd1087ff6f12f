import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X15',
  from: ['ICU'],
  to: ['S', 'PO'],
  why: 'Identity Center users have no IAM policies.',
  instead: 'ICU -> assignment (+ permission set + account) -> reserved role -> resource',
  routes: [],
});
