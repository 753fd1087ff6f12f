import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'workload-identity-token',
  code: 'E68',
  label: 'Workload identity token',
  role: 'authn',
  from: ['CO'],
  to: ['OI'],
  hop: true,
  meaning: 'An EKS pod with a projected service-account token (IRSA), or a runner with an OIDC token.',
  flows: 'ID token',
  madeBy: 'the issuer of the cluster or the runner',
  checkedBy: 'the IAM OIDC provider behind the issuer',
  fields: {},
  sources: ['iam-oidcrole'],
});
