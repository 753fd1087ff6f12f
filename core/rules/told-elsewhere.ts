import type { DocumentGraph, GraphEdge } from '../graph/graph.ts';
import { legalityIn } from './legal.ts';

/** Rules that tell of one sort of illegal edge, so that `legal-edge` need not. */
export type IllegalEdgeTeller =
  | 'no-token-into-resource'
  | 'federate-through-provider'
  | 'app-client-is-registered'
  | 'guardrails-only-filter'
  | 'legal-edge';

/**
 * The one rule that tells of an illegal edge; undefined when the edge is legal, or when its kind or one of its ends does not exist
 * (the catalog's check tells of those).
 */
export function tellerOf(graph: DocumentGraph, edge: GraphEdge): IllegalEdgeTeller | undefined {
  if (edge.isLegal) return undefined;
  const from = graph.kindOf(edge.from);
  const to = graph.kindOf(edge.to);
  if (!edge.definition || !from || !to || edge.isDerived) return undefined;
  const legality = legalityIn(graph, edge);
  if (legality.legal) return undefined;
  // A guardrail is of the class of accounts, but what is drawn as its access is a fault of its own.
  if (graph.nodes.get(edge.from)?.kind === 'org.policy' && accessible.has(to.class ?? '')) return 'guardrails-only-filter';
  switch (legality.illegal?.code) {
    case 'X01':
    case 'X02':
      return 'no-token-into-resource';
    case 'X04':
    case 'X05':
      return 'federate-through-provider';
    case 'X07':
      return 'app-client-is-registered';
    default:
      return 'legal-edge';
  }
}

/** Classes of what access leads to: resources, roles and permission sets. */
const accessible: ReadonlySet<string> = new Set(['S', 'R', 'PS']);
