import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'holds',
  code: 'E47',
  label: 'Holds',
  role: 'contain',
  from: ['IC'],
  to: ['ICU', 'AP'],
  hop: true,
  meaning: 'Users, groups and applications of the instance. The signed-in person is this principal.',
  flows: 'portal session',
  madeBy: 'IAM Identity Center',
  fields: {},
  sources: ['sso-acc'],
});
