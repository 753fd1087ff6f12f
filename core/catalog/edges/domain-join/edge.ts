import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'domain-join',
  code: 'E59',
  label: 'Domain join or directory-aware service',
  role: 'join',
  from: ['AD'],
  to: ['CO', 'EXT'],
  hop: true,
  meaning:
    'Log-on to an operating system or an application (EC2 domain join, WorkSpaces, RDS, FSx). Gives no AWS access: it never continues to the role of the instance.',
  flows: 'Kerberos or LDAP',
  call: 'domain log-on',
  madeBy: 'the directory',
  checkedBy: 'the directory',
  fields: {},
  sources: ['ds-what'],
});
