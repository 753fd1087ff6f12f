import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'console-sign-in',
  code: 'E34',
  label: 'Console sign-in',
  role: 'authn',
  from: ['P'],
  to: ['U'],
  hop: true,
  meaning: 'Alias or account-id sign-in URL, password + MFA.',
  flows: 'console session (12 h)',
  checkedBy: 'IDF-805.',
  fields: {},
  sources: ['iam-bp', 'api-alias'],
});
