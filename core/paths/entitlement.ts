import type { DocumentGraph, GraphEdge } from '../graph/graph.ts';

/**
 * An entitlement of account access manager is of the class of applications, but nobody opens it: it lets its principal into a role, over
 * the edge between these two. A walk that ended at it would have ended before the role.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/account-access-manager.html
 */
export const isEntitlement = (graph: DocumentGraph, node: string): boolean => graph.nodes.get(node)?.kind === 'accountaccess.entitlement';

/**
 * Whether an edge into an entitlement is a step of its own. Not where it only says in which instance it is kept, nor where its
 * principal goes on into a role: then that is the walk.
 */
export function isStepToEntitlement(graph: DocumentGraph, edge: GraphEdge): boolean {
  if (graph.outOf(edge.to).some(({ definition }) => definition?.hop)) return true;
  return edge.kind !== 'holds' && !entitled(graph).has(edge.from);
}

const known = new WeakMap<DocumentGraph, ReadonlySet<string>>();

/** The principals that enter a role by an entitlement; looked up once for each drawing. */
function entitled(graph: DocumentGraph): ReadonlySet<string> {
  const principals =
    known.get(graph) ?? new Set(graph.edges.filter(({ kind }) => kind === 'account-access-entitlement').map(({ from }) => from));
  known.set(graph, principals);
  return principals;
}
