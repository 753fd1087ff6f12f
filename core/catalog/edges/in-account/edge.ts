import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'in-account',
  code: 'E50',
  label: 'In account',
  role: 'assign',
  from: ['AS'],
  to: ['AN'],
  hop: false,
  meaning: 'Target of the triple.',
  checkedBy: 'IDF-603, 609, 610.',
  fields: {},
  sources: ['api-assign'],
});
