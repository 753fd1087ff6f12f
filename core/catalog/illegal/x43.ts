import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X43',
  from: ['UP', 'UI', 'UG'],
  to: ['API'],
  why: 'The audience of a token is the app client; groups are claims in it.',
  instead: 'Draw the edge from the app client.',
  routes: [
    { label: 'App client', onlyFrom: ['UP', 'UI'], through: ['cognito.appClient'] },
    { label: 'App client instead', onlyFrom: ['UG'], replaceFrom: 'cognito.appClient', through: [] },
  ],
});
