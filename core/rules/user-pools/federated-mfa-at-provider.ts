import { booleanOf } from '../../catalog/lowering/fields.ts';
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
    const says = saysOfMfa(graph, provider);
    if (!isEnabled(graph, edge.to) || says === true) return;
    const lack = says === false ? 'which does not ask' : 'and the drawing does not say that it asks';
    const message = `User pool ${named(graph, pool.id)} has MFA ON, but users of ${named(graph, provider.id)} are asked by that provider alone, ${lack}.`;
    // Where nothing is said, the provider may well ask.
    yield { target: { edge: edge.id }, message, cause: { node: provider.id }, ...(says === undefined && { severity: 'info' }) };
  },
});

const isEnabled = (graph: DocumentGraph, registration: string): boolean =>
  graph.outOf(registration).some(({ kind, isLegal }) => kind === 'enabled-for' && isLegal);

/** What the provider says of itself counts before what is said of those who sign in there; undefined where nothing is said. */
function saysOfMfa(graph: DocumentGraph, provider: Node): boolean | undefined {
  const own = booleanOf(provider.fields, 'mfaEnforced');
  if (own !== undefined) return own;
  const signIns = graph.into(provider.id).filter(({ kind, isLegal }) => kind === 'signs-in-at' && isLegal);
  if (signIns.some(({ fields }) => fields['mfaEnforced'] === false)) return false;
  return (signIns.length > 0 && signIns.every(({ fields }) => fields['mfaEnforced'] === true)) || undefined;
}
