import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'enters-reserved-role',
  code: 'E51',
  label: 'Enters reserved role',
  role: 'assume',
  from: ['AS'],
  to: ['R'],
  hop: true,
  meaning:
    'Identity Center made an AWSReservedSSO role in the account for the permission set; the portal hands out its credentials. Follows from a complete assignment.',
  flows: 'temporary credentials',
  call: 'GetRoleCredentials',
  madeBy: 'IAM Identity Center (1 to 12 hours)',
  checkedBy: "STS, against the reserved role's trust, which Identity Center keeps",
  fields: {},
  derived: true,
  sources: ['api-portal', 'sso-dur', 'sso-ref'],
});
