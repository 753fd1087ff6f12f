import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X22',
  from: ['P', 'C'],
  to: ['R'],
  why: 'A person or client needs a proof first: user, IdP, Identity Center, certificate. STS federation calls are unsigned, the token is the proof.',
  instead: 'P -> IC -> ... -> role',
  routes: [],
});
