import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'active-directory-source',
  code: 'E44',
  label: 'Active Directory (identity source)',
  role: 'source',
  from: ['AD'],
  to: ['IC'],
  hop: true,
  meaning: 'Managed Microsoft AD or AD Connector; sync of selected users/groups.',
  flows: 'directory credentials; synced objects',
  checkedBy: 'IDF-617..620.',
  fields: {},
  sources: ['sso-ad', 'sso-onprem'],
});
