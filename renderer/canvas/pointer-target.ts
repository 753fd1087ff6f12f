import { kinds } from '#core/catalog/catalog.ts';
import { legalityOf, type Legality } from '#core/catalog/legality.ts';
import type { Drawing } from '#core/layout/drawing.ts';
import { containsPoint, type Box, type Point } from '#core/layout/geometry.ts';
import type { PendingEdge } from '../state/editor-state.ts';

/** The innermost box under a point; of two that overlap, the one drawn on top. */
export function boxAt(drawing: Drawing, boxes: ReadonlyMap<string, Box>, point: Point, ignored?: ReadonlySet<string>): string | undefined {
  let found: string | undefined;
  let isContainer = true;
  for (const [id, drawn] of drawing.nodes) {
    if (ignored?.has(id)) continue;
    const box = boxes.get(id);
    if (!box || !containsPoint(box, point)) continue;
    if (drawn.isContainer && !isContainer) continue;
    [found, isContainer] = [id, drawn.isContainer];
  }
  return found;
}

/** The innermost container under a point that a node of this kind may lie in. */
export function containerAt(
  drawing: Drawing,
  boxes: ReadonlyMap<string, Box>,
  point: Point,
  kind: string,
  ignored?: ReadonlySet<string>,
): string | undefined {
  const homes: readonly string[] = kinds.get(kind)?.containers ?? [];
  for (let at = boxAt(drawing, boxes, point, ignored); at !== undefined; at = drawing.nodes.get(at)?.parent) {
    if (homes.includes(drawing.nodes.get(at)!.node.kind)) return at;
  }
  return undefined;
}

/** What letting go of an edge here would do. */
export type Outcome =
  | { readonly does: 'connect'; readonly node: string; readonly legality: Legality & { readonly legal: true } }
  | { readonly does: 'explain'; readonly node: string; readonly legality: Legality & { readonly legal: false } }
  | { readonly does: 'create' }
  | { readonly does: 'nothing' };

const titleHeight = 48;

/**
 * Over a node: connect, or explain why not. Over the body of a container that the edge may not lead to, and over the empty canvas:
 * create something there.
 */
export function outcomeAt(drawing: Drawing, boxes: ReadonlyMap<string, Box>, point: Point, pending: PendingEdge): Outcome {
  const start = drawing.nodes.get(pending.node);
  const id = boxAt(drawing, boxes, point);
  if (!start || id === pending.node) return { does: 'nothing' };
  const target = id === undefined ? undefined : drawing.nodes.get(id);
  if (!target || id === undefined) return { does: 'create' };
  const legality = legalityBetween(start.node.kind, target.node.kind, pending.end);
  if (legality.legal) return { does: 'connect', node: id, legality };
  const isBody = target.isContainer && point.y > boxes.get(id)!.y + titleHeight;
  return isBody ? { does: 'create' } : { does: 'explain', node: id, legality };
}

/** The legality of an edge between the node that it was pulled from and another one. */
export const legalityBetween = (start: string, other: string, end: PendingEdge['end']): Legality =>
  end === 'source' ? legalityOf(start, other) : legalityOf(other, start);
