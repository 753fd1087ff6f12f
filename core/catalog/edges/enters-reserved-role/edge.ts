import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'enters-reserved-role',
  code: 'E51',
  label: 'Provisions and enters AWSReservedSSO role',
  role: 'assume',
  from: ['AS'],
  to: ['R'],
  hop: true,
  meaning: 'Portal GetRoleCredentials / console federation into the derived role.',
  flows: 'portal token -> temporary credentials (1-12 h)',
  checkedBy: 'Derived, not drawn by hand (IDF-113).',
  fields: {},
  sources: ['api-portal', 'sso-dur', 'sso-ref'],
});
