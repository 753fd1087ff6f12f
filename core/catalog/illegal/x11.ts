import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X11',
  from: ['IP'],
  to: ['PS', 'AS', 'ICU', 'IC'],
  why: 'Customer identities do not feed workforce access. Permission sets are for principals of Identity Center.',
  instead: 'Lead the identity pool to a role that you own.',
  routes: [{ label: 'A role instead', through: [], replaceTo: 'iam.role' }],
});
