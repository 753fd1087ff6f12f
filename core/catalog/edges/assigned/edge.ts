import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'assigned',
  code: 'E48',
  label: 'Assigned',
  role: 'assign',
  from: ['ICU'],
  to: ['AS'],
  hop: true,
  meaning: 'Principal of the triple.',
  checkedBy: 'IDF-603.',
  fields: {},
  sources: ['api-assign'],
});
