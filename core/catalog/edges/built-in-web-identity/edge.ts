import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'built-in-web-identity',
  code: 'E21',
  label: 'Built-in web identity',
  role: 'assume',
  from: ['SI'],
  to: ['R'],
  hop: true,
  meaning: 'Google, Facebook, Login with Amazon only; no IAM provider resource.',
  flows: 'ID token (Google) or access token (Facebook, Amazon) -> temporary credentials',
  checkedBy: 'Trust Federated accounts.google.com|graph.facebook.com|www.amazon.com + aud/app_id condition. Prefer E12.',
  fields: {},
  sources: ['iam-oidcrole', 'sts-wid'],
});
