import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Edit } from '../../model/edit.ts';
import { replaceEdge } from '../edits.ts';
import { mendByRoute } from '../mend-by-route.ts';
import { named } from '../names.ts';
import { defineEdgeRule } from '../rule.ts';
import { tellerOf } from '../told-elsewhere.ts';

export default defineEdgeRule({
  code: 'IDF-111',
  name: 'federate-through-provider',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'An external SAML or OIDC provider reaches a role only through an IAM provider.',
  why: 'The Federated principal of a trust policy is the ARN of an IAM provider, or the domain of one of the built-in providers (Google, Facebook, Login with Amazon, Cognito identity pools).',
  fix: "Put an IAM SAML or OIDC provider of the role's account between the two.",
  sources: ['iam-samlrole', 'iam-oidcrole', 'api-oidc'],
  unverified: 'That the provider must lie in the same account as the role follows from the ARNs of the examples; no page read says so.',
  kinds: 'all',
  *check(edge, { graph }) {
    if (tellerOf(graph, edge) !== 'federate-through-provider') return;
    const fix = throughRegisteredProvider(graph, edge) ?? throughNewProvider(graph, edge);
    const message = `${named(graph, edge.from)} leads straight to role ${named(graph, edge.to)}: STS needs an IAM provider that the role trusts.`;
    yield { target: { edge: edge.id }, message, ...(fix && { fix }) };
  },
});

const registrations: ReadonlySet<string> = new Set(['issuer-registered', 'metadata-registered']);

/** Where the role's account has registered this very IdP already, the edge may start there. */
function throughRegisteredProvider(graph: DocumentGraph, edge: GraphEdge): Edit | undefined {
  const account = graph.accountOf(edge.to)?.id;
  const isHere = ({ kind, isLegal, to }: GraphEdge): boolean => isLegal && registrations.has(kind) && graph.accountOf(to)?.id === account;
  const provider = graph.outOf(edge.from).find(isHere)?.to;
  if (provider === undefined || graph.nodes.get(edge.to)?.kind !== 'iam.role') return undefined;
  const kind = graph.nodes.get(provider)?.kind === 'iam.samlProvider' ? 'assume-role-with-saml' : 'assume-role-with-web-identity';
  const fields = edge.kind === kind ? edge.fields : {};
  return replaceEdge(`Start at ${named(graph, provider)}`, { id: edge.id, kind, from: provider, to: edge.to, fields });
}

/** Else the provider is drawn, in the account of the role; roles of Identity Center take none. */
const throughNewProvider = (graph: DocumentGraph, edge: GraphEdge): Edit | undefined =>
  graph.nodes.get(edge.to)?.kind === 'iam.role' ? mendByRoute(graph, edge, 1) : undefined;
