import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import { guestPoolsOf } from '../identity-pools/pool-role.ts';
import { named } from '../names.ts';
import { defineRule } from '../rule.ts';
import { permissionsOf } from './allowed.ts';
import { isAdministrator } from './escalations.ts';

export default defineRule({
  code: 'IDF-806',
  name: 'no-administrator-from-outside',
  severity: 'error',
  outcome: 'RISK',
  summary: 'A role that applications, federated identities or other accounts come to does not allow every action on every resource.',
  why: 'One leaked session, or one mistake in the application, is then the whole account.',
  fix: 'Attach a policy for the job, set a permissions boundary, and keep the session short.',
  sources: ['iam-bp', 'cdg-ipsec'],
  // Permission sets with AdministratorAccess are told by the rules about Identity Center (IDF-608).
  *check({ graph }) {
    for (const [role, from] of rolesFromOutside(graph)) {
      const node = graph.nodes.get(role);
      if (node?.kind !== 'iam.role' || node.reference !== undefined || !isAdministrator(permissionsOf(graph, role))) continue;
      // What guests may do, guest-role-reads-only tells.
      if (guestPoolsOf(graph, node).length > 0) continue;
      const message = `Role ${named(graph, role)} allows every action on every resource, and ${named(graph, from)} comes to it from an application or from outside the account.`;
      yield { target: { node: role }, message };
    }
  },
});

/** How somebody who is no principal of the account comes to a role. An AWS service that acts for the account is of the account. */
const fromOutside: ReadonlySet<string> = new Set([
  'identity-pool-role',
  'assume-role-with-saml',
  'assume-role-with-web-identity',
  'built-in-web-identity',
  'create-session',
  'execution-role',
  'integration-role',
  'delegated-console-access',
  'account-access-entitlement',
  'identity-enhanced-session',
]);

/** Principals of another account come from outside as well; from the same account they carry on what they came with. */
const betweenPrincipals: ReadonlySet<string> = new Set(['role-chaining', 'user-assumes-role', 'account-trusted']);

/** The roles that a walk from outside comes to, each with the node before the first role. Linear in the edges. */
function rolesFromOutside(graph: DocumentGraph): ReadonlyMap<string, string> {
  const reached = new Map<string, string>();
  const waiting: string[] = [];
  const reach = (role: string, from: string): void => {
    if (reached.has(role)) return;
    reached.set(role, from);
    waiting.push(role);
  };
  for (const edge of graph.edges) if (edge.isLegal && entersFromOutside(graph, edge)) reach(edge.to, edge.from);
  for (let role = waiting.pop(); role !== undefined; role = waiting.pop())
    for (const edge of graph.outOf(role)) if (edge.isLegal && edge.kind === 'role-chaining') reach(edge.to, reached.get(role)!);
  return reached;
}

function entersFromOutside(graph: DocumentGraph, edge: GraphEdge): boolean {
  if (fromOutside.has(edge.kind)) return !isClosedGuestDoor(graph, edge);
  if (!betweenPrincipals.has(edge.kind)) return false;
  const from = edge.kind === 'account-trusted' ? graph.nodes.get(edge.from) : graph.accountOf(edge.from);
  const to = graph.accountOf(edge.to);
  return from !== undefined && to !== undefined && from.id !== to.id;
}

/** Nobody gets the role of guests from a pool that lets none in. */
function isClosedGuestDoor(graph: DocumentGraph, { kind, from, fields }: GraphEdge): boolean {
  const pool = graph.nodes.get(from);
  if (kind !== 'identity-pool-role' || fields['slot'] !== 'unauthenticated' || pool?.reference !== undefined) return false;
  return pool?.fields['allowUnauthenticatedIdentities'] !== true;
}
