import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { tellerOf } from '../told-elsewhere.ts';
import { isManagement, targetsOf } from './organization.ts';

export default defineNodeRule({
  code: 'IDF-904',
  name: 'guardrails-only-filter',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'SCPs and RCPs only filter: they give no access, and none of them guards the management account.',
  why: 'What a guardrail allows, some policy of a principal must still allow. SCPs do not hold for the management account, service-linked roles and principals of other organizations, RCPs not for resources of the management account: what runs there is unguarded.',
  fix: 'Draw the guardrail to the OU or account that it is attached to, the access as a policy of the role, and keep workloads out of the management account.',
  sources: ['org-scp', 'org-rcp'],
  kinds: ['org.policy', 'compute.workload'],
  *check(node, { graph }) {
    if (node.kind === 'compute.workload') return yield* unguarded(graph, node);
    yield* asAccess(graph, node);
    yield* onManagement(graph, node);
  },
});

/** The matrix knows classes only, and a guardrail is of that of accounts: it may be drawn as trusted by a role. */
function* asAccess(graph: DocumentGraph, policy: Node): Iterable<Violation> {
  for (const edge of graph.outOf(policy.id)) {
    const isTrusted = edge.kind === 'account-trusted' && edge.isLegal;
    if (!isTrusted && tellerOf(graph, edge) !== 'guardrails-only-filter') continue;
    const message = `Guardrail ${named(graph, policy.id)} gives nobody access to ${named(graph, edge.to)}: it only limits what policies allow.`;
    yield { target: { edge: edge.id }, message };
  }
}

function* onManagement(graph: DocumentGraph, policy: Node): Iterable<Violation> {
  for (const target of targetsOf(graph, policy.id).filter(isManagement)) {
    const message = `Guardrail ${named(graph, policy.id)} is attached to the management account ${named(graph, target.id)}, where it has no effect.`;
    yield { target: { node: policy.id }, message, severity: 'warning' };
  }
}

function* unguarded(graph: DocumentGraph, workload: Node): Iterable<Violation> {
  const account = graph.accountOf(workload.id);
  if (!account || !isManagement(account) || workload.reference !== undefined) return;
  const message = `Workload ${named(graph, workload.id)} runs in the management account ${named(graph, account.id)}, where no SCP and no RCP holds.`;
  yield { target: { node: workload.id }, message, severity: 'warning' };
}
