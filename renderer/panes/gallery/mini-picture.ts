import { kinds } from '#core/catalog/catalog.ts';
import type { Family } from '#core/catalog/kind.ts';
import { buildGraph } from '#core/graph/graph.ts';
import { drawingOf } from '#core/layout/drawing.ts';
import { fitContainers } from '#core/layout/fit-containers.ts';
import { boundsOf, centreOf, type Box, type Point } from '#core/layout/geometry.ts';
import { simpleLayout } from '#core/layout/simple-layout.ts';
import { readLayout } from '#core/model/layout-file.ts';
import { openModel } from '#core/model/open-model.ts';

/** A model as boxes and lines, without words: enough to tell one drawing from another. */
export interface MiniPicture {
  readonly bounds: Box;
  readonly boxes: readonly {
    readonly id: string;
    readonly kind: string;
    readonly box: Box;
    readonly family: Family;
    readonly isContainer: boolean;
  }[];
  readonly lines: readonly { readonly id: string; readonly from: Point; readonly to: Point; readonly isHop: boolean }[];
}

/** Pictures of models larger than this would be grey. */
const mostBoxes = 200;

/** Makes the picture of a model from its text and layout; undefined when there is nothing to draw. */
export function miniPicture(text: string, layout: string | null): MiniPicture | undefined {
  const graph = buildGraph(openModel(text).document);
  if (graph.nodes.size === 0 || graph.nodes.size > mostBoxes) return undefined;
  const drawing = drawingOf(graph);
  const places = layout === null ? new Map<string, Point>() : readLayout(layout).positions;
  const isPlaced = [...drawing.nodes.values()].every((drawn) => drawn.children.length > 0 || places.has(drawn.node.id));
  const positions = isPlaced ? fitContainers(drawing, places) : simpleLayout(drawing).boxes;
  const bounds = boundsOf(positions.values());
  if (!bounds) return undefined;
  return {
    bounds,
    boxes: [...drawing.nodes.values()].flatMap((drawn) => {
      const box = positions.get(drawn.node.id);
      const family = kinds.get(drawn.node.kind)?.family ?? 'neutral';
      return box
        ? [{ id: drawn.node.id, kind: drawn.node.kind, box, family, isContainer: drawn.isContainer || drawn.children.length > 0 }]
        : [];
    }),
    lines: drawing.edges.flatMap((edge) => {
      const [from, to] = [positions.get(edge.from), positions.get(edge.to)];
      return from && to ? [{ id: edge.id, from: centreOf(from), to: centreOf(to), isHop: edge.definition?.hop ?? false }] : [];
    }),
  };
}
