import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'account-access-entitlement',
  code: 'E55',
  label: 'Account access manager entitlement',
  role: 'assume',
  from: ['ICU'],
  to: ['R'],
  hop: true,
  meaning: 'account-access.amazonaws.com enters a role of your own for the principal. Needs an account access manager application.',
  flows: 'temporary credentials',
  call: 'AssumeRole + SetContext',
  madeBy: 'STS, for IAM Identity Center',
  checkedBy: "STS, against the role's trust in account-access.amazonaws.com with aws:SourceAccount and aws:SourceArn",
  fields: {},
  sources: ['iam-aam', 'iam-aamroles'],
});
