import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'console-sign-in',
  code: 'E34',
  label: 'Console sign-in',
  role: 'authn',
  from: ['P'],
  to: ['U'],
  hop: true,
  meaning: 'Sign-in URL with account alias or account id, password and MFA.',
  flows: 'console session',
  call: 'AWS sign-in page',
  madeBy: 'AWS sign-in (12 hours)',
  checkedBy: "AWS, against the user's password and MFA device",
  fields: {},
  sources: ['iam-bp', 'api-alias'],
});
