import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X49',
  from: ['P'],
  to: ['AC', 'IP', 'API', 'EXT'],
  why: 'A person acts through a client program.',
  instead: 'Put a client between person and target.',
  routes: [{ label: 'Client', through: ['client.app'] }],
});
