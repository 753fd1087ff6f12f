import { boundsOf, overlaps, type Box, type Point, type Size } from '#core/layout/geometry.ts';
import type { Route } from '#core/layout/layout-result.ts';

/** How a line runs, and where the middle of its caption stands. */
export interface Shape {
  readonly points: readonly Point[];
  readonly captionAt: Point;
}

/** Everything of its own that a line's shape depends on; besides, what stands near it counts. */
export interface ShapeCause {
  readonly from: Box;
  readonly to: Box;
  readonly lane: number;
  readonly leaves: number;
  readonly arrives: number;
  readonly caption: Size;
  readonly route: Route | undefined;
}

interface Remembered {
  readonly cause: ShapeCause;
  readonly shape: Shape;
}

/** So far from a line, in pixels, a box still has a say in how it runs. */
const nearness = 48;

/**
 * The shapes of the last picture. A line keeps its shape while its ends and its caption are as they were and no box near it has come,
 * gone, moved or grown: an edit works out anew only what it touches, and lines that it does not touch do not jump.
 */
export class ShapeMemory {
  #shapes: ReadonlyMap<string, Remembered> = new Map();
  #boxes: ReadonlyMap<string, Box> = new Map();
  #changed: readonly Box[] = [];

  /** Begins a picture in which these boxes are in the way of lines. */
  begin(boxes: ReadonlyMap<string, Box>): void {
    const ids = new Set([...this.#boxes.keys(), ...boxes.keys()]);
    this.#changed = [...ids].flatMap((id) => {
      const [was, is] = [this.#boxes.get(id), boxes.get(id)];
      return was && is && sameBox(was, is) ? [] : [was, is].filter((box) => box !== undefined);
    });
  }

  /** The shape of a line that nothing has touched. */
  recall(id: string, cause: ShapeCause): Shape | undefined {
    const known = this.#shapes.get(id);
    if (!known || !sameCause(known.cause, cause)) return undefined;
    if (this.#changed.length === 0) return known.shape;
    const { x, y, width, height } = boundsOf(known.shape.points.map((point) => ({ ...point, width: 0, height: 0 })))!;
    const near = { x: x - nearness, y: y - nearness, width: width + 2 * nearness, height: height + 2 * nearness };
    return this.#changed.some((box) => overlaps(box, near)) ? undefined : known.shape;
  }

  /** Keeps a picture for the next one. */
  keep(boxes: ReadonlyMap<string, Box>, shapes: ReadonlyMap<string, Remembered>): void {
    this.#boxes = boxes;
    this.#shapes = shapes;
  }
}

const sameBox = (a: Box, b: Box): boolean => a === b || (a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height);

const sameCause = (a: ShapeCause, b: ShapeCause): boolean =>
  sameBox(a.from, b.from) &&
  sameBox(a.to, b.to) &&
  a.lane === b.lane &&
  a.leaves === b.leaves &&
  a.arrives === b.arrives &&
  a.caption.width === b.caption.width &&
  a.caption.height === b.caption.height &&
  a.route === b.route;
