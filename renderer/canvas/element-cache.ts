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
  readonly #nodes = new KeptList<BoxNode>(sameBox);
  readonly #edges = new KeptList<LineEdge>(sameLine);

  nodes(next: readonly BoxNode[]): BoxNode[] {
    return this.#nodes.next(next);
  }

  edges(next: readonly LineEdge[]): LineEdge[] {
    return this.#edges.next(next);
  }
}

/** The last elements of one sort. When none has changed the very list comes back: React Flow need not index it again. */
class KeptList<T extends { readonly id: string }> {
  readonly #isSame: (a: T, b: T) => boolean;
  #list: T[] = [];
  #byId = new Map<string, T>();

  constructor(isSame: (a: T, b: T) => boolean) {
    this.#isSame = isSame;
  }

  next(list: readonly T[]): T[] {
    const kept = list.map((item) => {
      const last = this.#byId.get(item.id);
      return last && this.#isSame(last, item) ? last : item;
    });
    if (sameItems(kept, this.#list)) return this.#list;
    this.#list = kept;
    this.#byId = new Map(kept.map((item) => [item.id, item]));
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
  sameMarks(a.data.partMarks, b.data.partMarks) &&
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
  a.counts.info === b.counts.info &&
  sameItems(a.messages, b.messages);

const sameMarks = (a: readonly Mark[], b: readonly Mark[]): boolean =>
  a.length === b.length && a.every((mark, index) => sameMark(mark, b[index]!));

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

const sameEdge = (a: GraphEdge, b: GraphEdge): boolean =>
  a.kind === b.kind && a.label === b.label && a.flows === b.flows && a.isLegal === b.isLegal && a.isDerived === b.isDerived;

const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean => a.length === b.length && a.every((item, index) => item === b[index]);

const samePoints = (a: readonly Point[], b: readonly Point[]): boolean =>
  a === b || (a.length === b.length && a.every((point, index) => samePoint(point, b[index]!)));

const samePoint = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;
