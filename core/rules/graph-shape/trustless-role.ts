import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';

/**
 * True of a role of one's own that trusts nobody: it has no trust policy, and no edge leads into it but the claim of a group and its own.
 * Every other edge says whom the role should trust; an illegal one is told already.
 */
export function trustsNobody(graph: DocumentGraph, { id, kind, reference, fields }: Node): boolean {
  if (kind !== 'iam.role' || reference !== undefined || fields['trustPolicy'] !== undefined) return false;
  return graph.into(id).every((edge) => edge.kind === 'group-role' || edge.from === id);
}
