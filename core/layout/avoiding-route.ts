import type { Box, Point } from './geometry.ts';
import { MinHeap } from './min-heap.ts';

/** What a bend costs, as pixels of way. */
const bendCost = 60;
/** The way through a box that cannot be avoided costs this many times its length. */
const throughCost = 20;
/** Above so many points of the search grid the plain route is good enough. */
const gridLimit = 12_000;

/** How far around the two ends boxes count as being in the way. */
const reach = 160;

interface Step {
  readonly cost: number;
  readonly estimate: number;
  readonly x: number;
  readonly y: number;
  /** 0: came along a row, 1: along a column. */
  readonly axis: 0 | 1;
  readonly before: Step | undefined;
}

export interface RouteWishes {
  /** Where on its side the line leaves and arrives, from 0 (top) to 1. */
  readonly leaves: number;
  readonly arrives: number;
  /** How near the line comes to a box that it goes round, in pixels; lines with different clearances do not lie on each other. */
  readonly clearance: number;
}

const inTheMiddle: RouteWishes = { leaves: 0.5, arrives: 0.5, clearance: 12 };

/**
 * An orthogonal route from the right side of one box to the left side of another, round the boxes between them: the cheapest way on
 * the grid that the boxes' sides span, by length and bends. Undefined when the grid would be too large. Deterministic.
 */
export function avoidingRoute(
  from: Box,
  to: Box,
  obstacles: readonly Box[],
  { leaves, arrives, clearance }: RouteWishes = inTheMiddle,
): readonly Point[] | undefined {
  const start = { x: from.x + from.width, y: Math.round(from.y + from.height * leaves) };
  const end = { x: to.x, y: Math.round(to.y + to.height * arrives) };
  const near = obstacles.filter((box) => isNear(box, start, end));
  const walls = [...near, from, to].map((box) => grown(box, clearance - 1));
  const leave = { x: start.x + clearance, y: start.y };
  const arrive = { x: end.x - clearance, y: end.y };
  const xs = lines([leave.x, arrive.x, ...walls.flatMap((box) => [box.x - 1, box.x + box.width + 1])]);
  const ys = lines([leave.y, arrive.y, ...walls.flatMap((box) => [box.y - 1, box.y + box.height + 1])]);
  if (xs.length * ys.length > gridLimit) return undefined;
  const way = cheapest(xs, ys, leave, arrive, walls);
  return way && simplified([start, ...way, end]);
}

function cheapest(
  xs: readonly number[],
  ys: readonly number[],
  from: Point,
  to: Point,
  walls: readonly Box[],
): readonly Point[] | undefined {
  const [fromX, fromY, toX, toY] = [xs.indexOf(from.x), ys.indexOf(from.y), xs.indexOf(to.x), ys.indexOf(to.y)];
  const best = new Map<number, number>();
  const queue = new MinHeap<Step>((step) => step.estimate);
  const remaining = (x: number, y: number): number => Math.abs(xs[x]! - to.x) + Math.abs(ys[y]! - to.y);
  queue.push({ cost: 0, estimate: remaining(fromX, fromY), x: fromX, y: fromY, axis: 0, before: undefined });
  for (let step = queue.pop(); step; step = queue.pop()) {
    // The last stretch runs to the right, into the box: arriving along a column costs one more bend.
    if (step.x === toX && step.y === toY) return unrolled(step, xs, ys);
    const key = (step.y * xs.length + step.x) * 2 + step.axis;
    if ((best.get(key) ?? Infinity) <= step.cost) continue;
    best.set(key, step.cost);
    for (const [dx, dy] of directions) {
      const [x, y] = [step.x + dx, step.y + dy];
      if (x < 0 || y < 0 || x >= xs.length || y >= ys.length) continue;
      const axis = dx === 0 ? 1 : 0;
      const [a, b] = [
        { x: xs[step.x]!, y: ys[step.y]! },
        { x: xs[x]!, y: ys[y]! },
      ];
      const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
      const turn = axis === step.axis ? 0 : bendCost;
      const last = axis === 1 && x === toX && y === toY ? bendCost : 0;
      const cost = step.cost + length * (walls.some((wall) => crosses(wall, a, b)) ? throughCost : 1) + turn + last;
      queue.push({ cost, estimate: cost + remaining(x, y), x, y, axis, before: step });
    }
  }
  return undefined;
}

const directions = [
  [1, 0],
  [0, 1],
  [0, -1],
  [-1, 0],
] as const;

function unrolled(last: Step, xs: readonly number[], ys: readonly number[]): readonly Point[] {
  const points: Point[] = [];
  for (let step: Step | undefined = last; step; step = step.before) points.unshift({ x: xs[step.x]!, y: ys[step.y]! });
  return points;
}

const lines = (values: readonly number[]): readonly number[] => [...new Set(values)].sort((a, b) => a - b);

const grown = (box: Box, by: number): Box => ({ x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by });

const isNear = (box: Box, a: Point, b: Point): boolean =>
  box.x < Math.max(a.x, b.x) + reach &&
  box.x + box.width > Math.min(a.x, b.x) - reach &&
  box.y < Math.max(a.y, b.y) + reach &&
  box.y + box.height > Math.min(a.y, b.y) - reach;

/** True when a stretch (horizontal or vertical) runs through the inside of a box. */
const crosses = (box: Box, a: Point, b: Point): boolean =>
  Math.max(a.x, b.x) > box.x &&
  Math.min(a.x, b.x) < box.x + box.width &&
  Math.max(a.y, b.y) > box.y &&
  Math.min(a.y, b.y) < box.y + box.height;

/** Without points in the middle of a straight stretch. */
function simplified(points: readonly Point[]): readonly Point[] {
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || !after) return true;
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
  });
}
