import { edgeKinds, kinds } from '#core/catalog/catalog.ts';
import type { EdgeDefinition } from '#core/catalog/edge.ts';
import type { KindDefinition } from '#core/catalog/kind.ts';
import type { DocumentGraph } from '#core/graph/graph.ts';
import type { PendingEdge } from '../state/editor-state.ts';
import { legalityBetween } from './pointer-target.ts';

/** A kind that can be added, and the edge that would join it. */
export interface AddOption {
  readonly kind: KindDefinition;
  readonly edge?: EdgeDefinition;
}

/**
 * What can be added here. At the end of an edge only what may follow (or come before), what moves identity first and in the order
 * of `likely` (ids of edge kinds); else every kind that is drawn.
 */
export function addOptions(
  graph: DocumentGraph,
  query: string,
  pending?: PendingEdge,
  likely: readonly string[] = [],
): readonly AddOption[] {
  const start = pending && graph.nodes.get(pending.node);
  const options = [...kinds.values()].flatMap((kind): AddOption[] => {
    if (kind.placement === 'annotation' || kind.id === 'sso.reservedRole') return [];
    if (!start || !pending) return [{ kind }];
    const legality = legalityBetween(start.kind, kind.id, pending.end);
    return legality.legal ? [{ kind, edge: legality.edge }] : [];
  });
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return options.filter((option) => words.every((word) => textOf(option).includes(word))).sort((a, b) => rank(a, likely) - rank(b, likely));
}

const textOf = ({ kind, edge }: AddOption): string =>
  [kind.label, kind.shortLabel, kind.id, ...(kind.keywords ?? []), edge?.label ?? ''].join(' ').toLowerCase();

function rank({ edge }: AddOption, likely: readonly string[]): number {
  if (!edge) return 0;
  const place = likely.indexOf(edge.id);
  if (place !== -1) return place - likely.length;
  return edgeKinds.get(edge.id)?.hop ? 0 : 1;
}
