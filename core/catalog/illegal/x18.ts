import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X18',
  from: ['U', 'G'],
  to: ['IC', 'UP', 'IP'],
  why: 'IAM users and groups are not identity sources.',
  instead: 'Use a directory or IdP',
  routes: [],
});
