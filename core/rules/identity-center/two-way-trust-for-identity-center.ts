import { setField } from '../../commands/set-field.ts';
import { textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { called } from '../edits.ts';
import { named } from '../names.ts';
import { defineEdgeRule } from '../rule.ts';

export default defineEdgeRule({
  code: 'IDF-618',
  name: 'two-way-trust-for-identity-center',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'Users of a self-managed directory come to Identity Center and to the console through a two-way trust.',
  why: 'AWS must read the users and groups of the self-managed directory. Over a one-way trust it cannot, in either direction: its users are not found.',
  fix: 'Make the trust a two-way trust, on both sides.',
  sources: ['sso-onprem', 'ds-trust'],
  kinds: ['trust-or-connector'],
  *check(edge, { graph }) {
    const trust = edge.isLegal ? trustOf(graph, edge) : undefined;
    const direction = trust && textOf(trust.fields, 'trustDirection');
    const served = servedBy(graph, edge.to);
    if (!trust || !served || direction === undefined || !direction.startsWith('One-Way')) return;
    const message = `Users of ${named(graph, edge.from)} come to ${named(graph, served)} over the trust ${named(graph, trust.id)}, which is "${direction}".`;
    const fix = called('Make it a two-way trust', setField({ node: trust.id }, 'trustDirection', 'Two-Way'));
    yield { target: { node: trust.id, field: 'trustDirection' }, cause: { edge: edge.id }, message, fix };
  },
});

/** The trust that the edge names, else the only one of the directory. */
function trustOf(graph: DocumentGraph, { to, fields }: GraphEdge): Node | undefined {
  const written = textOf(fields, 'trust');
  const trusts = graph.childrenOf(to).filter(({ kind }) => kind === 'ds.trust');
  return written === undefined ? (trusts.length === 1 ? trusts[0] : undefined) : trusts.find(({ id }) => id === written);
}

/** What reads users through a Managed AD: an instance of Identity Center, or a role that console users are mapped to. */
const servedBy = (graph: DocumentGraph, directory: string): string | undefined =>
  graph.nodes.get(directory)?.kind === 'ds.managedMicrosoftAd'
    ? graph.outOf(directory).find(({ kind, isLegal }) => isLegal && readsUsers.has(kind))?.to
    : undefined;

const readsUsers: ReadonlySet<string> = new Set(['active-directory-source', 'delegated-console-access']);
