import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'with-permission-set',
  code: 'E49',
  label: 'With permission set',
  role: 'assign',
  from: ['PS'],
  to: ['AS'],
  hop: false,
  meaning: 'Permission set of the triple.',
  checkedBy: 'IDF-603.',
  fields: {},
  sources: ['api-assign'],
});
