import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'defines',
  code: 'E65',
  label: 'Defines',
  role: 'contain',
  from: ['IC'],
  to: ['PS'],
  hop: false,
  meaning: 'The permission set belongs to the instance.',
  fields: {},
  sources: ['api-ps'],
});
