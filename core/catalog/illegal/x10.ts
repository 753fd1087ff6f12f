import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X10',
  from: ['IP'],
  to: ['UP', 'AC'],
  why: 'Credentials never turn back into tokens of a user pool.',
  instead: 'Turn the arrow round: the app client gives its ID token to the identity pool.',
  routes: [
    { label: 'Turn round', onlyTo: ['AC'], reverse: true, through: [] },
    { label: 'Turn round, through an app client', onlyTo: ['UP'], reverse: true, through: ['cognito.appClient'] },
  ],
});
