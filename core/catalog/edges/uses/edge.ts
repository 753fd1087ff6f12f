import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'uses',
  code: 'E01',
  label: 'Uses',
  role: 'use',
  from: ['P'],
  to: ['C'],
  hop: true,
  meaning: 'A person drives the client. Nothing is proved yet.',
  fields: {},
  sources: ['cdg-clients'],
});
