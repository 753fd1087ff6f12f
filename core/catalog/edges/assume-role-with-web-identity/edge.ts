import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'assume-role-with-web-identity',
  code: 'E20',
  label: 'AssumeRoleWithWebIdentity',
  role: 'assume',
  from: ['OP'],
  to: ['R'],
  hop: true,
  meaning: 'Caller presents the JWT to STS (unsigned call).',
  flows: 'ID token -> temporary credentials',
  checkedBy: 'Trust Federated <provider ARN>, aud, sub (IDF-205, 209..212).',
  fields: {},
  sources: ['sts-wid', 'iam-oidcrole'],
});
