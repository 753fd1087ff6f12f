import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'domain-join',
  code: 'E59',
  label: 'Domain join / directory-aware service',
  role: 'join',
  from: ['AD'],
  to: ['CO', 'EXT'],
  hop: true,
  meaning:
    'EC2 domain join (CO), WorkSpaces, RDS, FSx log-on (draw as EXT). Gives OS or application log-on, not AWS API access: a walk that arrives at CO this way must not continue to the instance role.',
  flows: 'Kerberos / LDAP',
  checkedBy: 'Terminal, but not an IAM path.',
  fields: {},
  sources: ['ds-what'],
});
