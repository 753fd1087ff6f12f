import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'with-permission-set',
  code: 'E49',
  label: 'With permission set',
  role: 'assign',
  from: ['PS'],
  to: ['AS'],
  hop: false,
  meaning: 'The permission set of an assignment: what.',
  fields: {},
  sources: ['api-assign'],
});
