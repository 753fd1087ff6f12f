import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X12',
  from: ['IP', 'OP', 'SP'],
  to: ['IC'],
  why: 'IAM providers and identity pools federate into one account. Identity Center federates with the SAML provider itself.',
  instead: 'Draw the edge from the SAML provider to the Identity Center instance.',
  routes: [{ label: 'SAML provider as identity source', replaceFrom: 'idp.saml', through: [] }],
});
