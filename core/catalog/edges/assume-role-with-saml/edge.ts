import { durationSeconds } from '../../edge-fields.ts';
import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'assume-role-with-saml',
  code: 'E22',
  label: 'AssumeRoleWithSAML',
  role: 'assume',
  from: ['SP'],
  to: ['R'],
  hop: true,
  meaning: 'The browser posts the assertion to the AWS sign-in endpoint, or a command line calls STS, unsigned.',
  flows: 'SAML assertion -> temporary credentials',
  call: 'AssumeRoleWithSAML',
  madeBy: 'the SAML provider, with pairs of role ARN and provider ARN in the Role attribute',
  checkedBy: "STS, against the role's trust in the provider ARN and SAML:aud",
  fields: {
    durationSeconds,
    audience: {
      type: 'list',
      of: { type: 'text', minLength: 1, example: 'https://signin.aws.amazon.com/saml' },
      label: 'SAML:aud',
      help: "AWS sign-in endpoints that the trust policy accepts; compared with the assertion's Recipient. Empty: https://signin.aws.amazon.com/saml.",
      sources: ['iam-samlrole', 'iam-keys'],
    },
  },
  sources: ['sts-saml', 'iam-samlrole', 'iam-assert'],
});
