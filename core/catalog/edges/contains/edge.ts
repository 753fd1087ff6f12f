import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'contains',
  code: 'E31',
  label: 'Contains or guards',
  role: 'contain',
  from: ['AN'],
  to: ['AN'],
  hop: false,
  meaning:
    'The tree of organization, OUs and accounts, and the service and resource control policies attached to it. A guardrail limits; it never grants.',
  fields: {},
  sources: ['org-scp', 'org-rcp'],
});
