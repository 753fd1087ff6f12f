import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';

const isMembership = ({ kind, isLegal }: GraphEdge): boolean => kind === 'member-of-group' && isLegal;

/** The users and groups that are drawn directly in a group. */
export const membersOf = (graph: DocumentGraph, group: string): readonly string[] =>
  graph
    .into(group)
    .filter(isMembership)
    .map(({ from }) => from);

/** The groups that a user or group is drawn in directly, each once. */
export const groupsOf = (graph: DocumentGraph, member: string): ReadonlySet<string> =>
  new Set(
    graph
      .outOf(member)
      .filter(isMembership)
      .map(({ to }) => to),
  );
