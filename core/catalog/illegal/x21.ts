import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X21',
  from: ['R'],
  to: ['U', 'G'],
  why: 'Nothing turns a role session into an IAM user; GetFederationToken and GetSessionToken cannot be called with role credentials.',
  instead: 'Chain into another role.',
  routes: [{ label: 'A role instead', through: [], replaceTo: 'iam.role' }],
});
