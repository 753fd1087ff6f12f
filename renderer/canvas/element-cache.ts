import type { GraphEdge } from '#core/graph/graph.ts';
import type { DrawnNode } from '#core/layout/drawing.ts';
import type { Point } from '#core/layout/geometry.ts';
import type { BoxNode, LineEdge } from './flow-elements.ts';
import type { Mark } from './marks.ts';

/**
 * Gives back the last object of an element that looks as it did. An edit makes all elements anew; React then renders only those that
 * changed, which keeps typing within a frame on large models.
 */
export class ElementCache {
  #nodes = new Map<string, BoxNode>();
  #edges = new Map<string, LineEdge>();

  nodes(next: readonly BoxNode[]): BoxNode[] {
    const kept = next.map((node) => {
      const last = this.#nodes.get(node.id);
      return last && sameBox(last, node) ? last : node;
    });
    this.#nodes = new Map(kept.map((node) => [node.id, node]));
    return kept;
  }

  edges(next: readonly LineEdge[]): LineEdge[] {
    const kept = next.map((edge) => {
      const last = this.#edges.get(edge.id);
      return last && sameLine(last, edge) ? last : edge;
    });
    this.#edges = new Map(kept.map((edge) => [edge.id, edge]));
    return kept;
  }
}

const sameBox = (a: BoxNode, b: BoxNode): boolean =>
  a.position.x === b.position.x &&
  a.position.y === b.position.y &&
  a.width === b.width &&
  a.height === b.height &&
  a.type === b.type &&
  a.zIndex === b.zIndex &&
  a.selected === b.selected &&
  a.data.isDimmed === b.data.isDimmed &&
  a.data.candidate === b.data.candidate &&
  a.data.isDropTarget === b.data.isDropTarget &&
  sameMark(a.data.mark, b.data.mark) &&
  sameDrawn(a.data.drawn, b.data.drawn);

const sameDrawn = (a: DrawnNode, b: DrawnNode): boolean =>
  a.node === b.node &&
  (a.children.length === 0) === (b.children.length === 0) &&
  sameItems(a.parts, b.parts) &&
  a.isDerived === b.isDerived;

const sameMark = (a: Mark, b: Mark): boolean =>
  a.verdict === b.verdict &&
  a.end === b.end &&
  a.why === b.why &&
  a.counts.error === b.counts.error &&
  a.counts.warning === b.counts.warning &&
  a.counts.info === b.counts.info;

function sameLine(a: LineEdge, b: LineEdge): boolean {
  const [x, y] = [a.data!, b.data!];
  return (
    a.source === b.source &&
    a.target === b.target &&
    a.selected === b.selected &&
    x.isDimmed === y.isDimmed &&
    x.isLit === y.isLit &&
    sameItems(x.caption, y.caption) &&
    samePoint(x.captionAt, y.captionAt) &&
    samePoints(x.points, y.points) &&
    sameMark(x.mark, y.mark) &&
    sameEdge(x.edge, y.edge)
  );
}

const sameEdge = (a: GraphEdge, b: GraphEdge): boolean => a.kind === b.kind && a.isDerived === b.isDerived;

const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean => a.length === b.length && a.every((item, index) => item === b[index]);

const samePoints = (a: readonly Point[], b: readonly Point[]): boolean =>
  a === b || (a.length === b.length && a.every((point, index) => samePoint(point, b[index]!)));

const samePoint = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;
