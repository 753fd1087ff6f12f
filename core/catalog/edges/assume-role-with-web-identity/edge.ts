import { durationSeconds } from '../../edge-fields.ts';
import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'assume-role-with-web-identity',
  code: 'E20',
  label: 'AssumeRoleWithWebIdentity',
  role: 'assume',
  from: ['OP'],
  to: ['R'],
  hop: true,
  meaning: 'The caller presents the JWT to STS in an unsigned call: the token is the proof.',
  flows: 'ID token -> temporary credentials',
  call: 'AssumeRoleWithWebIdentity',
  madeBy: 'the OIDC provider',
  checkedBy: "STS, against the role's trust in the provider ARN, with aud and sub",
  fields: {
    durationSeconds,
    audience: {
      type: 'list',
      of: { type: 'text', minLength: 1 },
      label: 'Audience',
      help: 'Values of the aud claim that the trust policy accepts. Empty: the client ids of the provider.',
      sources: ['iam-oidcrole', 'iam-checks'],
    },
    subject: {
      type: 'list',
      of: { type: 'text', minLength: 1, example: 'repo:acme/infra:ref:refs/heads/main' },
      label: 'Subject',
      help: 'Values of the sub claim that the trust policy accepts; * and ? are wildcards. Shared issuers such as GitHub Actions require it.',
      sources: ['iam-oidcrole', 'iam-shared'],
    },
    sessionTags: {
      type: 'boolean',
      label: 'Passes session tags',
      help: 'The token carries session tags: the trust policy must also allow sts:TagSession.',
      default: false,
      sources: ['iam-stags'],
    },
  },
  sources: ['sts-wid', 'iam-oidcrole'],
});
