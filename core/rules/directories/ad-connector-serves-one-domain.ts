import { setField } from '../../commands/set-field.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { called } from '../edits.ts';
import { allNamed, named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';

export default defineNodeRule({
  code: 'IDF-703',
  name: 'ad-connector-serves-one-domain',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'An AD Connector stands for one domain, has no trusts, and serves its own account only.',
  why: 'Each domain needs a connector of its own: it does not follow trusts to another one, and Directory Service cannot share a connector with other accounts.',
  fix: 'Draw one connector for each domain and account, or use AWS Managed Microsoft AD, which takes trusts and can be shared.',
  sources: ['ds-conn'],
  kinds: ['ds.adConnector'],
  *check(connector, { graph }) {
    const behind = graph.into(connector.id).filter(({ kind, isLegal }) => kind === 'trust-or-connector' && isLegal);
    const directories = [...new Set(behind.map(({ from }) => from))];
    // Of a source of Identity Center `one-domain-behind-connector` tells.
    const isSource = graph.outOf(connector.id).some(({ kind, isLegal }) => kind === 'active-directory-source' && isLegal);
    for (const edge of behind) {
      if (edge.from !== directories[0] && !isSource) yield ofSecondDirectory(graph, edge, directories);
      if (edge.fields['trust'] !== undefined) yield ofTrust(graph, edge);
    }
    yield* sharedUses(graph, connector);
  },
});

const ofSecondDirectory = (graph: DocumentGraph, { id, to }: GraphEdge, directories: readonly string[]): Violation => ({
  target: { edge: id },
  message: `AD Connector ${named(graph, to)} is to stand for ${allNamed(graph, directories)}; it stands for one domain.`,
});

const ofTrust = (graph: DocumentGraph, { id, to }: GraphEdge): Violation => ({
  target: { edge: id, field: 'trust' },
  message: `AD Connector ${named(graph, to)} passes log-ons on; it has no trust.`,
  fix: called('Drop the trust', setField({ edge: id }, 'trust', undefined)),
});

/** Computers that join, and roles that open to its users, in an account to which the connector would have to be shared. */
function* sharedUses(graph: DocumentGraph, connector: Node): Iterable<Violation> {
  const own = graph.accountOf(connector.id);
  for (const { id, kind, isLegal, to } of graph.outOf(connector.id)) {
    const other = graph.accountOf(to);
    if (!isLegal || (kind !== 'domain-join' && kind !== 'delegated-console-access') || !own || !other || own.id === other.id) continue;
    const message = `${named(graph, to)} lies in account ${named(graph, other.id)}, AD Connector ${named(graph, connector.id)} in ${named(graph, own.id)}: a connector cannot be shared.`;
    yield { target: { edge: id }, message };
  }
}
