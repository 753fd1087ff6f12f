import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { named } from '../names.ts';
import { defineRule, type Violation } from '../rule.ts';
import { assignmentOf } from './assignment.ts';
import { groupsOf } from './membership.ts';

export default defineRule({
  code: 'IDF-613',
  name: 'identity-center-quotas',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'An account has one instance and at most 500 provisioned permission sets; an instance has at most 3,500 permission sets, 3,000 accounts and applications, 10 trusted token issuers and 100,000 users and groups; of a user 1,000 groups are looked at.',
  why: 'Above a quota AWS refuses to create or to provision more. Of a user with more groups not all are evaluated, so that assignments are missing at sign-in.',
  fix: 'Reduce the number, or ask for an increase where the quota allows one.',
  sources: ['sso-limits'],
  *check({ graph }) {
    const counts = countsOf(graph);
    for (const [id, count] of counts) for (const quota of quotas) yield* exceeded(graph, id, quota, count.get(quota.what) ?? 0);
  },
});

interface Quota {
  readonly what: string;
  readonly most: number;
}

/** Source: https://docs.aws.amazon.com/singlesignon/latest/userguide/limits.html */
const quotas: readonly Quota[] = [
  { what: 'instances of Identity Center', most: 1 },
  { what: 'provisioned permission sets', most: 500 },
  { what: 'permission sets', most: 3500 },
  { what: 'accounts and applications', most: 3000 },
  { what: 'trusted token issuers', most: 10 },
  // The same ten, drawn as edges from the issuers outside.
  { what: 'OIDC providers as trusted token issuers', most: 10 },
  { what: 'users and groups', most: 100_000 },
  { what: 'groups', most: 1000 },
];

function* exceeded(graph: DocumentGraph, id: string, { what, most }: Quota, count: number): Iterable<Violation> {
  if (count <= most) return;
  yield { target: { node: id }, message: `${named(graph, id)} has ${count} ${what}; the quota is ${most}.` };
}

type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What each account, instance and user has, by its id. What exists elsewhere counts, too: it takes room. */
function countsOf(graph: DocumentGraph): Counts {
  const counts = new Map<string, Map<string, number>>();
  const seen = new Set<string>();
  const count = (holder: string | undefined, what: string, thing: string): void => {
    const key = JSON.stringify([holder, what, thing]);
    if (holder === undefined || seen.has(key)) return;
    seen.add(key);
    const of = counts.get(holder) ?? new Map<string, number>();
    counts.set(holder, of.set(what, (of.get(what) ?? 0) + 1));
  };
  for (const node of graph.nodes.values()) {
    if (!node.kind.startsWith('sso.')) continue;
    const instance = graph.enclosing(node.id, 'sso.instance')?.id;
    const what = inInstance[node.kind];
    if (what !== undefined) count(instance, what, node.id);
    if (node.kind === 'sso.instance') count(graph.accountOf(node.id)?.id, 'instances of Identity Center', node.id);
    if (node.kind === 'sso.accountAssignment') countAssignment(graph, node, instance, count);
    if (node.kind === 'sso.principal' && node.fields['type'] === 'USER')
      for (const group of groupsOf(graph, node.id)) count(node.id, 'groups', group);
  }
  for (const edge of graph.edges)
    if (edge.kind === 'trusted-token-issuer' && edge.isLegal) count(edge.to, 'OIDC providers as trusted token issuers', edge.from);
  return counts;
}

const inInstance: Readonly<Partial<Record<string, string>>> = {
  'sso.permissionSet': 'permission sets',
  'sso.application': 'accounts and applications',
  'sso.principal': 'users and groups',
  'sso.trustedTokenIssuer': 'trusted token issuers',
};

function countAssignment(
  graph: DocumentGraph,
  assignment: Node,
  instance: string | undefined,
  count: (holder: string | undefined, what: string, thing: string) => void,
): void {
  const { permissionSets, targets } = assignmentOf(graph, assignment.id);
  for (const { to } of targets) {
    count(instance, 'accounts and applications', to);
    for (const { from } of permissionSets) count(to, 'provisioned permission sets', from);
  }
}
