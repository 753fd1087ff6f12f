import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'member-of-group',
  code: 'E69',
  label: 'Member of group',
  role: 'member',
  from: ['ICU'],
  to: ['ICU'],
  hop: false,
  meaning: 'A user in a group of the identity store. Nested groups of Active Directory are flattened by the sync.',
  fields: {},
  sources: ['sso-nested'],
  unverified: 'That groups of the native store do not nest is derived.',
});
