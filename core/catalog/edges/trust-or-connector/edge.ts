import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'trust-or-connector',
  code: 'E56',
  label: 'Trust or connector',
  role: 'trust',
  from: ['ONP'],
  to: ['AD'],
  hop: true,
  meaning: 'Trust with Managed AD, or proxy through AD Connector.',
  flows: 'Kerberos / LDAP',
  checkedBy: 'Two-way for Identity Center (IDF-618); one domain per connector (IDF-703).',
  fields: {},
  sources: ['ds-trust', 'ds-conn'],
});
