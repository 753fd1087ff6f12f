import { durationSeconds } from '../../edge-fields.ts';
import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'built-in-web-identity',
  code: 'E21',
  label: 'Built-in web identity',
  role: 'assume',
  from: ['SI'],
  to: ['R'],
  hop: true,
  meaning: 'Google, Facebook and Login with Amazon are known to STS without an IAM provider. An identity pool is the better way.',
  flows: 'social token -> temporary credentials',
  call: 'AssumeRoleWithWebIdentity',
  madeBy: 'the social provider: an ID token (Google) or an access token (Facebook, Amazon)',
  checkedBy: "STS, against the role's trust in accounts.google.com, graph.facebook.com or www.amazon.com with the app id",
  fields: {
    durationSeconds,
    applicationId: {
      type: 'text',
      minLength: 1,
      label: 'Application id',
      help: 'The client id at the provider that the trust policy pins (accounts.google.com:aud, graph.facebook.com:app_id, www.amazon.com:app_id).',
      sources: ['iam-oidcrole'],
    },
  },
  sources: ['iam-oidcrole', 'sts-wid'],
});
