import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X31',
  from: ['UG'],
  to: ['IP', 'PO', 'AS', 'G'],
  why: 'Membership in a user-pool group is a claim in the token. The identity pool reads it on the edge from the app client, by token or by rules.',
  instead: 'Choose the role from the token on the edge from app client to identity pool, and give the group its role.',
  routes: [
    { label: 'App client instead, with the role from the token', onlyTo: ['IP'], replaceFrom: 'cognito.appClient', through: [] },
    { label: 'Role of the group, with the policy', onlyTo: ['PO'], through: ['iam.role'] },
    { label: 'Role of the group', onlyTo: ['G'], through: [], replaceTo: 'iam.role' },
    { label: 'Identity Center principal instead', onlyTo: ['AS'], replaceFrom: 'sso.principal', through: [] },
  ],
});
