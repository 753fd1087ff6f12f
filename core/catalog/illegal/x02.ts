import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X02',
  from: ['SI', 'OI', 'SA'],
  to: ['S'],
  why: 'Same: an IdP token or assertion must be exchanged at STS or an identity pool first.',
  instead: 'IdP -> IAM provider -> role -> resource',
  routes: [],
});
