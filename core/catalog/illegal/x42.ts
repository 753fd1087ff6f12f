import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X42',
  from: ['IP'],
  to: ['API'],
  why: 'What an identity pool gives out are credentials of a role, which no JWT authorizer takes.',
  instead: 'Put a role before an API with IAM authorization, or send the token of the app client.',
  routes: [
    { label: 'Role, with IAM authorization', through: ['iam.role'] },
    { label: 'App client instead', replaceFrom: 'cognito.appClient', through: [] },
  ],
});
