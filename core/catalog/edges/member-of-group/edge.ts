import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'member-of-group',
  code: 'E69',
  label: 'Member of group',
  role: 'member',
  from: ['ICU'],
  to: ['ICU'],
  hop: false,
  meaning: 'User in group. Identity Center groups do not nest in the native store; AD nesting is flattened (IDF-625).',
  checkedBy: 'AWS::IdentityStore::GroupMembership.',
  fields: {},
  sources: ['sso-nested'],
  unverified: 'derived from documented facts',
});
