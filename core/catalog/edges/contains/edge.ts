import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'contains',
  code: 'E31',
  label: 'Contains / guardrail',
  role: 'contain',
  from: ['AN'],
  to: ['AN'],
  hop: false,
  meaning: 'OU tree, SCP and RCP attachment.',
  checkedBy: 'IDF-904/905.',
  fields: {},
  sources: ['org-scp', 'org-rcp'],
});
