import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { isConfiguredHere, partsOf } from './user-pool.ts';

/** A group of a pool with the role that it puts into the tokens of its members. */
export interface GroupRole {
  readonly group: Node;
  readonly role: string;
}

/** The groups of a pool that carry a role, in the order of the document. */
export const groupRolesOf = (graph: DocumentGraph, pool: Node): readonly GroupRole[] =>
  partsOf(graph, pool, 'cognito.group').flatMap((group) => {
    const role = graph.outOf(group.id).find(({ kind, isLegal }) => kind === 'group-role' && isLegal)?.to;
    return role === undefined || !isConfiguredHere(group) ? [] : [{ group, role }];
  });
