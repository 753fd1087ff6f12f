import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X17',
  from: ['PS'],
  to: ['AP', 'AN', 'ICU'],
  why: 'Permission sets matter only inside an assignment; applications have assignments of their own.',
  instead: 'Draw the assignment: principal, permission set and account meet there. For an application, assign the principal to it.',
  routes: [
    { label: 'Assignment', onlyTo: ['AN'], through: ['sso.accountAssignment'] },
    { label: 'Assignment instead of the principal', onlyTo: ['ICU'], through: [], replaceTo: 'sso.accountAssignment' },
    { label: 'Principal assigned to the application', onlyTo: ['AP'], replaceFrom: 'sso.principal', through: [] },
  ],
});
