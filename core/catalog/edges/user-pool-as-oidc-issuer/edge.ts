import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'user-pool-as-oidc-issuer',
  code: 'E23',
  label: 'User pool as plain OIDC issuer',
  role: 'register',
  from: ['AC'],
  to: ['OP'],
  hop: true,
  meaning:
    'The issuer URL of the pool is registered as an IAM OIDC provider, and STS takes its ID token without an identity pool. Legal but unusual: role mapping, the scope-down of guests and attributes for access control are lost.',
  flows: 'ID token',
  madeBy: 'the user pool, for this app client',
  checkedBy: 'IAM, against Url and ClientIdList of the provider',
  fields: {},
  sources: ['api-oidc', 'sts-wid'],
  unverified: 'Derived from what IAM and STS document of any OIDC issuer.',
});
