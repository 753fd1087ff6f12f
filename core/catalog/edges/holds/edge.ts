import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'holds',
  code: 'E47',
  label: 'Holds',
  role: 'contain',
  from: ['IC'],
  to: ['ICU', 'AP'],
  hop: true,
  meaning: "Identity store and applications of the instance. Traversed as 'signed-in person is this principal'.",
  fields: {},
  sources: ['sso-acc'],
});
