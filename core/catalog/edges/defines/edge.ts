import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'defines',
  code: 'E65',
  label: 'Defines',
  role: 'contain',
  from: ['IC'],
  to: ['PS'],
  hop: false,
  meaning: 'Permission set belongs to the instance.',
  checkedBy: 'InstanceArn.',
  fields: {},
  sources: ['api-ps'],
});
