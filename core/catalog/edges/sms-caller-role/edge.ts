import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'sms-caller-role',
  code: 'E42',
  label: 'SMS caller role',
  role: 'service',
  from: ['UP'],
  to: ['R'],
  hop: false,
  meaning: 'SmsConfiguration.SnsCallerArn: Cognito assumes it to send SMS. Not a path for users.',
  checkedBy: 'Trust cognito-idp.amazonaws.com with ExternalId. Must not count for IDF-101.',
  fields: {},
  sources: ['api-pool'],
});
