import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { policyOf } from '../../policy/policy-of.ts';
import type { Principal } from '../../policy/policy.ts';
import { trusted } from '../trust/principals.ts';
import { longestSessionOf } from './longest-session.ts';
import { isEnhanced, isRoleSession, oneHour } from './one-hour.ts';

/** A role whose longest session nobody can get: every way into it is role chaining or the enhanced flow of an identity pool. */
export interface IdleMaximum {
  readonly role: Node;
  readonly seconds: number;
  /** All ways into the role. */
  readonly ways: readonly GraphEdge[];
  /** Those over which a federated session chains without saying how long for: they are promised what the role allows. */
  readonly federatedChains: readonly GraphEdge[];
}

/** Every such role of a drawing, in time linear in its edges. */
export function* idleMaximums(graph: DocumentGraph): Iterable<IdleMaximum> {
  const isSession = once((role) => isRoleSession(graph, role));
  const isFederated = once((role) => isFederatedRole(graph, role));
  const isHourly = (edge: GraphEdge): boolean => (edge.kind === 'role-chaining' ? isSession(edge.from) : isEnhanced(graph, edge));
  for (const role of graph.nodes.values()) {
    const seconds = longestSessionOf(role);
    if (role.reference !== undefined || seconds === undefined || seconds <= oneHour || !trustsHourlyOnly(role)) continue;
    const ways = graph.into(role.id).filter(({ kind, isLegal, from }) => isLegal && kind !== 'group-role' && from !== role.id);
    if (ways.length === 0 || !ways.every(isHourly)) continue;
    const isPromised = ({ kind, fields, from }: GraphEdge): boolean =>
      kind === 'role-chaining' && fields['durationSeconds'] === undefined && isFederated(from);
    yield { role, seconds, ways, federatedChains: ways.filter(isPromised) };
  }
}

/** Answers once for each node: many ways may come from one role. */
function once(answer: (id: string) => boolean): (id: string) => boolean {
  const known = new Map<string, boolean>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const now = answer(id);
    known.set(id, now);
    return now;
  };
}

const federated: ReadonlySet<string> = new Set([
  'account-access-entitlement',
  'assume-role-with-saml',
  'assume-role-with-web-identity',
  'built-in-web-identity',
  'identity-pool-role',
]);

const isFederatedRole = (graph: DocumentGraph, role: string): boolean =>
  graph.nodes.get(role)?.kind === 'sso.reservedRole' || graph.into(role).some(({ kind, isLegal }) => isLegal && federated.has(kind));

/** False where a written trust policy lets in, or may let in, somebody who gets more than an hour and is not drawn. */
function trustsHourlyOnly(role: Node): boolean {
  if (role.fields['trustPolicy'] === undefined) return true;
  const allowing = policyOf(role, 'trustPolicy')?.statements.filter(({ effect }) => effect === 'Allow');
  return allowing?.every(({ principals }) => principals?.isNegated === false && principals.list.every(getsAnHour)) ?? false;
}

const getsAnHour = (principal: Principal): boolean => ['role', 'session', 'cognito'].includes(trusted(principal).sort);
