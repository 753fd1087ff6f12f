import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'workload-identity-token',
  code: 'E68',
  label: 'Workload identity token',
  role: 'authn',
  from: ['CO'],
  to: ['OI'],
  hop: true,
  meaning: 'EKS pod with a projected service-account token (IRSA), or a runner with an OIDC token.',
  flows: 'ID token of the cluster/runner issuer',
  checkedBy: 'Continues with E13/E20.',
  fields: {},
  sources: ['iam-oidcrole'],
});
