import type { DocumentGraph, GraphEdge } from '../graph/graph.ts';
import type { Witness } from '../paths/analysis.ts';
import type { NodeSet, Walks } from './walks.ts';

/**
 * A shortest way into one of `targets` that starts outside of the drawing: at a node that nothing leads to, or at a role that trusts a
 * whole account. More starts than the entries of the path engine count here: an IdP whose users are not drawn, or an IAM user that nobody
 * is drawn to use, lets somebody in all the same. Ways that use an edge that is shut do not count.
 */
export function wayIn(walks: Walks, targets: NodeSet, isShut: (edge: GraphEdge) => boolean): Witness | undefined {
  const { graph } = walks;
  const trusting = graph.edges.filter((edge) => edge.kind === 'account-trusted' && edge.isLegal && !isShut(edge));
  const direct = trusting.find(({ to }) => targets.has(to));
  if (direct) return { nodes: [direct.from, direct.to], edges: [direct.id] };
  const trust = new Map(trusting.map((edge) => [edge.to, edge]));
  const sources = [...graph.nodes.keys()].filter((id) => isSource(graph, id));
  const witness = walks.between(new Set([...sources, ...trust.keys()]), targets, isShut);
  const before = witness && trust.get(witness.nodes[0] ?? '');
  if (!witness || !before) return witness;
  return { nodes: [before.from, ...witness.nodes], edges: [before.id, ...witness.edges] };
}

/** No hop leads to it, and one leads on from it. A role that nobody enters starts nothing. */
const isSource = (graph: DocumentGraph, id: string): boolean =>
  graph.kindOf(id)?.class !== 'R' &&
  graph.outOf(id).some(({ definition }) => definition?.hop) &&
  !graph.into(id).some(({ definition }) => definition?.hop);
