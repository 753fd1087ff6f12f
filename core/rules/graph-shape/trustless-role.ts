import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';

/** True of a role of one's own that trusts nobody. */
export const trustsNobody = (graph: DocumentGraph, role: Node): boolean => isTrustless(role, graph.into(role.id));

/**
 * The same, were these all edges into the role: it has no trust policy, and nothing leads into it but the claim of a group and the role
 * itself. Every other edge says whom the role should trust; an illegal one is told already.
 */
export function isTrustless({ id, kind, reference, fields }: Node, into: readonly GraphEdge[]): boolean {
  if (kind !== 'iam.role' || reference !== undefined || fields['trustPolicy'] !== undefined) return false;
  return into.every((edge) => edge.kind === 'group-role' || edge.from === id);
}
