import { externalId } from '../../edge-fields.ts';
import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'sms-caller-role',
  code: 'E42',
  label: 'SMS caller role',
  role: 'service',
  from: ['UP'],
  to: ['R'],
  hop: false,
  meaning: 'Cognito assumes the role to send SMS. Not a path for users.',
  call: 'AssumeRole by the service',
  checkedBy: "STS, against the role's trust in cognito-idp.amazonaws.com with an external id",
  fields: { externalId },
  sources: ['api-pool'],
});
