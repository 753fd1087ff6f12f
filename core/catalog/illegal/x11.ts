import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X11',
  from: ['IP'],
  to: ['PS', 'AS', 'ICU', 'IC'],
  why: 'Customer identity does not feed workforce access; permission sets are for Identity Center principals.',
  instead: 'IP -> role you own',
  routes: [],
});
