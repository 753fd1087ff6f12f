import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X26',
  from: ['CO'],
  to: ['IP'],
  why: 'Server code that needs AWS access should use its execution role, not end-user federation (client_credentials against an app client is fine: E03).',
  instead: 'CO -> role',
  routes: [],
});
