import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'user-pool-as-oidc-issuer',
  code: 'E23',
  label: 'User pool as plain OIDC issuer',
  role: 'register',
  from: ['AC'],
  to: ['OP'],
  hop: true,
  meaning: "The pool's issuer URL is registered as an IAM OIDC provider; STS accepts its ID token without an identity pool.",
  flows: 'ID token',
  checkedBy: 'Legal but unusual; loses role mapping, guest scope-down and AAF. warn.',
  fields: {},
  sources: ['api-oidc', 'sts-wid'],
  unverified: 'derived from documented facts',
});
