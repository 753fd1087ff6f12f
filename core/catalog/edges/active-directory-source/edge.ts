import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'active-directory-source',
  code: 'E44',
  label: 'Active Directory as identity source',
  role: 'source',
  from: ['AD'],
  to: ['IC'],
  hop: true,
  meaning: 'AWS Managed Microsoft AD, or a self-managed domain through AD Connector; chosen users and groups are synced.',
  flows: 'directory credentials',
  call: 'directory log-on + sync',
  checkedBy: 'the directory',
  fields: {},
  sources: ['sso-ad', 'sso-onprem'],
});
