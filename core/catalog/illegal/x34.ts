import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X34',
  from: ['OP'],
  to: ['UI', 'UP', 'S'],
  why: 'IAM OIDC providers cannot be used by a user pool, and a provider is no principal of a resource policy.',
  instead: 'Draw the OIDC provider itself to a provider configuration of the pool; for a resource, put a role in between.',
  routes: [
    { label: 'OIDC provider instead', onlyTo: ['UI'], replaceFrom: 'idp.oidc', through: [] },
    {
      label: 'OIDC provider, configured in the pool',
      onlyTo: ['UP'],
      replaceFrom: 'idp.oidc',
      through: [],
      replaceTo: 'cognito.userPoolIdp',
    },
    { label: 'Role', onlyTo: ['S'], through: ['iam.role'] },
  ],
});
