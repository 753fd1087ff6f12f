import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X19',
  from: ['G'],
  to: ['R', 'S'],
  why: 'A group is no principal: it cannot assume roles and cannot stand in resource policies.',
  instead: 'Draw the edge from a user of the group.',
  routes: [
    { label: 'User instead of the group', onlyTo: ['R'], replaceFrom: 'iam.user', through: [] },
    { label: 'User and role', onlyTo: ['S'], replaceFrom: 'iam.user', through: ['iam.role'] },
  ],
});
