import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Edge } from '../../model/document.ts';

/** Seconds. What role chaining and the enhanced flow of identity pools give at most. */
export const oneHour = 3600;

/**
 * Compute whose credentials STS certainly takes for those of a role session. Of EC2 instances AWS does not document it.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html
 */
const chainingWorkloads: ReadonlySet<unknown> = new Set(['lambda', 'ecsTask', 'eksPodIdentity']);

/**
 * Whether the credentials of a role certainly are those of a role session, so that a second role is assumed by role chaining: some drawn
 * way into it says so. Where only an EC2 instance or nothing at all leads to the role, nobody can tell.
 */
export const isRoleSession = (graph: DocumentGraph, role: string): boolean =>
  graph.nodes.get(role)?.kind === 'sso.reservedRole' || graph.into(role).some((way) => opensRoleSession(graph, way));

function opensRoleSession(graph: DocumentGraph, way: GraphEdge): boolean {
  if (!way.isLegal || way.kind === 'group-role' || way.from === way.to) return false;
  if (way.kind !== 'execution-role') return true;
  return chainingWorkloads.has(graph.nodes.get(way.from)?.fields['workloadType']);
}

/** Whether an edge certainly is role chaining, capped at an hour. */
export const isChain = (graph: DocumentGraph, edge: Edge): boolean => edge.kind === 'role-chaining' && isRoleSession(graph, edge.from);

/** Whether an identity pool certainly uses a role in the enhanced flow: what exists elsewhere, or allows the classic flow too, may not. */
export function isEnhanced(graph: DocumentGraph, edge: Edge): boolean {
  const { slot } = edge.fields;
  if (edge.kind !== 'identity-pool-role' || slot === undefined || slot === 'classic') return false;
  const pool = graph.nodes.get(edge.from);
  const allowsClassic = pool?.fields['allowClassicFlow'];
  return allowsClassic === false || (allowsClassic === undefined && pool?.reference === undefined);
}
