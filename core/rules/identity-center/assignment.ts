import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import { isAccount, type Node } from '../../model/document.ts';

/** The edges that meet in an assignment. A sound one has one of each: `complete-assignment` tells of others. */
export interface Assignment {
  readonly principals: readonly GraphEdge[];
  readonly permissionSets: readonly GraphEdge[];
  /** To whatever is drawn as the target: an OU, too. */
  readonly targets: readonly GraphEdge[];
}

export const assignmentOf = (graph: DocumentGraph, assignment: string): Assignment => ({
  principals: graph.into(assignment).filter(({ kind, isLegal }) => kind === 'assigned' && isLegal),
  permissionSets: graph.into(assignment).filter(({ kind, isLegal }) => kind === 'with-permission-set' && isLegal),
  targets: graph.outOf(assignment).filter(({ kind, isLegal }) => kind === 'in-account' && isLegal),
});

/** True where an assignment has a target that is no account: an OU, the organization or a policy. */
export const hasWrongTarget = (graph: DocumentGraph, assignment: string): boolean =>
  assignmentOf(graph, assignment).targets.some(({ to }) => !isAccount(graph.nodes.get(to)));

/** The ids of the assignments that give a permission set or belong to a user or group. */
export const assignmentsOf = (graph: DocumentGraph, setOrPrincipal: string): readonly string[] =>
  graph
    .outOf(setOrPrincipal)
    .filter(({ kind, isLegal }) => (kind === 'with-permission-set' || kind === 'assigned') && isLegal)
    .map(({ to }) => to);

/** The accounts that a permission set is provisioned in, each once. */
export function accountsOfSet(graph: DocumentGraph, set: string): ReadonlySet<Node> {
  const targets = assignmentsOf(graph, set).flatMap((assignment) => assignmentOf(graph, assignment).targets);
  return new Set(targets.map(({ to }) => graph.nodes.get(to)!).filter(isAccount));
}
