import { kinds } from '../../catalog/catalog.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { assignmentsOf } from '../identity-center/assignment.ts';
import { takesNoLogins } from '../identity-pool.ts';
import { named } from '../names.ts';
import { reachedByAnyone } from '../reached.ts';
import { defineRule } from '../rule.ts';
import { trustsNobody } from './trustless-role.ts';

const watched: ReadonlySet<string> = new Set([
  'iam.role',
  'iam.policy',
  'iam.group',
  'iam.oidcProvider',
  'iam.samlProvider',
  'sso.permissionSet',
  'cognito.group',
]);

export default defineRule({
  code: 'IDF-105',
  name: 'no-unreachable-privilege',
  severity: 'warning',
  outcome: 'HYGIENE',
  summary: 'Every role, policy, permission set, group and provider can be reached from some person, client or workload.',
  why: 'What nobody reaches is either forgotten privilege or the place where an edge is missing, and a reviewer cannot tell which.',
  fix: 'Draw the edge that leads there, or delete the element. What is kept for an emergency can be accepted as a finding.',
  sources: ['iam-bp'],
  *check({ graph }) {
    const reached = reachedByAnyone(graph);
    for (const node of graph.nodes.values()) {
      const closed = closedPoolBefore(graph, node);
      const isReached = reached.has(node.id) && closed === undefined;
      if (!watched.has(node.kind) || isReached || isElsewhere(node) || isTold(graph, node)) continue;
      const label = kinds.get(node.kind)?.label ?? node.kind;
      const because = closed === undefined ? '' : `: identity pool ${named(graph, closed)} has no provider, and takes nobody's token`;
      yield {
        target: { node: node.id },
        message: `${label} ${named(graph, node.id)} is reached by no person, client or workload of the drawing${because}.`,
      };
    }
  },
});

/**
 * The identity pool that alone gives a role to those who signed in, where nobody can: it has no provider, and the `Logins` of a call
 * never match. In the classic flow a guest takes any role whose trust lets guests in.
 */
function closedPoolBefore(graph: DocumentGraph, { id, kind }: Node): string | undefined {
  const into = kind === 'iam.role' ? graph.into(id) : [];
  const isClosed = ({ kind: edgeKind, from, fields }: GraphEdge): boolean => {
    const pool = edgeKind === 'identity-pool-role' ? graph.nodes.get(from) : undefined;
    return pool !== undefined && slotsOfLogins.has(String(fields['slot'])) && takesNoLogins(graph, pool);
  };
  return into.every(isClosed) ? into[0]?.from : undefined;
}

const slotsOfLogins: ReadonlySet<string> = new Set(['authenticated', 'token', 'rule']);

/** Drawn only because something refers to it: who else uses it is not in the picture. */
const isElsewhere = (node: Node): boolean => node.reference !== undefined;

/** Of a role that trusts nobody `role-has-trust` tells, of a permission set that no assignment gives `assignment-reaches-someone`. */
const isTold = (graph: DocumentGraph, node: Node): boolean =>
  trustsNobody(graph, node) || (node.kind === 'sso.permissionSet' && assignmentsOf(graph, node.id).length === 0);
