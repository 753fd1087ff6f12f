import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { named } from '../names.ts';
import { defineEdgeRule } from '../rule.ts';
import { isConfiguredHere, mfaOf, poolOf } from './user-pool.ts';

/** Speaks where a pool demands MFA of everybody; where it is OPTIONAL, nobody may take it for granted anyway. */
export default defineEdgeRule({
  code: 'IDF-416',
  name: 'federated-mfa-at-provider',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'Where a user pool has MFA ON, the identity providers that federate into it enforce MFA themselves.',
  why: 'Cognito leaves the whole authentication of federated users to their provider: a pool with MFA ON still admits them with one factor.',
  fix: 'Enforce MFA at the identity provider, and say so on it or on the edges of those who sign in there.',
  sources: ['cdg-mfa'],
  kinds: ['social-federation', 'oidc-federation', 'saml-federation'],
  *check(edge, { graph }) {
    const pool = poolOf(graph, edge.to);
    const provider = graph.nodes.get(edge.from);
    if (!edge.isLegal || !pool || !provider || !isConfiguredHere(pool) || mfaOf(pool) !== 'ON') return;
    if (!isEnabled(graph, edge.to) || enforcesMfa(graph, provider)) return;
    const message = `User pool ${named(graph, pool.id)} has MFA ON, which does not ask users of ${named(graph, provider.id)}, and it is not drawn that this provider asks them.`;
    yield { target: { edge: edge.id }, message, cause: { node: provider.id } };
  },
});

const isEnabled = (graph: DocumentGraph, registration: string): boolean =>
  graph.outOf(registration).some(({ kind, isLegal }) => kind === 'enabled-for' && isLegal);

/** What the provider says of itself counts before what is said of those who sign in there. */
function enforcesMfa(graph: DocumentGraph, provider: Node): boolean {
  const own = provider.fields['mfaEnforced'];
  if (typeof own === 'boolean') return own;
  const signIns = graph.into(provider.id).filter(({ kind, isLegal }) => kind === 'signs-in-at' && isLegal);
  return signIns.length > 0 && signIns.every(({ fields }) => fields['mfaEnforced'] === true);
}
