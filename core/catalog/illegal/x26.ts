import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X26',
  from: ['CO'],
  to: ['IP'],
  why: 'Server code that needs AWS access uses its execution role, not the federation of end users. Client credentials at an app client are fine.',
  instead: 'Give the compute a role.',
  routes: [
    { label: 'A role instead', through: [], replaceTo: 'iam.role' },
    { label: 'App client with client credentials', through: [], replaceTo: 'cognito.appClient' },
  ],
});
