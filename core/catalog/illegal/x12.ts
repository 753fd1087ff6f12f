import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X12',
  from: ['IP', 'OP', 'SP'],
  to: ['IC'],
  why: 'IAM providers and identity pools are account-level federation; Identity Center federates with the SAML IdP itself.',
  instead: 'SAML IdP -> Identity Center',
  routes: [],
});
