import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X07',
  from: ['UP'],
  to: ['IP'],
  why: 'An identity pool trusts pairs of user pool and app client; the aud claim of the token is the client id.',
  instead: 'Draw the edge from an app client of the pool.',
  routes: [{ label: 'App client', through: ['cognito.appClient'] }],
});
