import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X27',
  from: ['ONP'],
  to: ['IC', 'R', 'UP', 'IP'],
  why: 'Self-managed AD is never wired straight in.',
  instead: 'ONP -> AD Connector / trust -> directory -> Identity Center, or ONP -> AD FS/Entra -> SAML',
  routes: [],
});
