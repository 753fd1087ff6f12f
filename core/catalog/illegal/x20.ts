import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X20',
  from: ['R'],
  to: ['UP', 'AC', 'IP'],
  why: 'A role does not sign in. Administrative calls to the service are calls to a resource.',
  instead: 'Draw the service itself as a resource if you mean administrative calls.',
  routes: [{ label: 'The service as a resource', through: [], replaceTo: 'aws.resource' }],
});
