import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'in-account',
  code: 'E50',
  label: 'In account',
  role: 'assign',
  from: ['AS'],
  to: ['AN'],
  hop: false,
  meaning: 'The account of an assignment: where. An OU is no target.',
  fields: {},
  sources: ['api-assign'],
});
