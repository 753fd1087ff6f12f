import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'account-access-entitlement',
  code: 'E55',
  label: 'Account access manager entitlement',
  role: 'assume',
  from: ['ICU'],
  to: ['R'],
  hop: true,
  meaning: 'account-access.amazonaws.com does AssumeRole + SetContext into a customer role.',
  flows: 'portal session -> temporary credentials',
  checkedBy: 'Only with an access-manager application (IDF-228).',
  fields: {},
  sources: ['iam-aam', 'iam-aamroles'],
});
