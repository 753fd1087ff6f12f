import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { mappingsOf } from './pool-mapping.ts';
import { edgesInSlot } from './pool-role.ts';

/** The edges over which somebody comes to an identity pool without a login. */
export const guestEdgesInto = (graph: DocumentGraph, pool: string): readonly GraphEdge[] =>
  graph.into(pool).filter(({ kind, isLegal }) => kind === 'guest-access' && isLegal);

/** True when guest access is on and no role is there for guests; in the classic flow they may take another. */
export function lacksGuestRole(graph: DocumentGraph, pool: Node): boolean {
  const { id, fields } = pool;
  if (fields['allowUnauthenticatedIdentities'] !== true || edgesInSlot(graph, id, 'unauthenticated').length > 0) return false;
  return fields['allowClassicFlow'] !== true || edgesInSlot(graph, id, 'classic').length === 0 || mappingsOf(graph, pool).length > 0;
}
