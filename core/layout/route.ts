import { shifted, type Box, type Point } from './geometry.ts';
import type { Route } from './layout-result.ts';

interface Ends {
  readonly from: Box;
  readonly to: Box;
}

/** How far one end may have moved for its route to be bent rather than drawn anew, in pixels. */
const reach = 4;

/**
 * Moves a route's ends from the boxes it was made for to where they are now: the first and the last stretch go with their box, and
 * stay horizontal or vertical.
 */
export function joinEnds(points: readonly Point[], before: Ends, now: Ends): readonly Point[] {
  const start = moved(points[0]!, before.from, now.from);
  const end = moved(points.at(-1)!, before.to, now.to);
  if (points.length === 2) return straight(points[0]!, points[1]!, start, end);
  const inner = points.slice(1, -1);
  inner[0] = follow(points[0]!, inner[0]!, start);
  inner[inner.length - 1] = follow(points.at(-1)!, inner.at(-1)!, end);
  return [start, ...inner, end];
}

/** The point at the same place of a box's border, after the box moved or grew. */
function moved(point: Point, before: Box, now: Box): Point {
  const x = point.x >= before.x + before.width - 1 ? now.x + now.width : now.x + (point.x - before.x);
  const y = point.y >= before.y + before.height - 1 ? now.y + now.height : now.y + (point.y - before.y);
  return { x: Math.round(x), y: Math.round(y) };
}

/** Keeps the stretch from `end` to `bend` on its axis when the end goes to `now`. */
const follow = (end: Point, bend: Point, now: Point): Point =>
  Math.abs(end.y - bend.y) <= Math.abs(end.x - bend.x) ? { x: bend.x, y: now.y } : { x: now.x, y: bend.y };

/** A straight route whose ends no longer lie on one line gets a step in its middle. */
function straight(from: Point, to: Point, start: Point, end: Point): readonly Point[] {
  const isHorizontal = Math.abs(from.y - to.y) <= Math.abs(from.x - to.x);
  if (isHorizontal ? start.y === end.y : start.x === end.x) return [start, end];
  if (isHorizontal && Math.abs(start.y - end.y) <= reach) return [{ x: start.x, y: end.y }, end];
  if (!isHorizontal && Math.abs(start.x - end.x) <= reach) return [{ x: end.x, y: start.y }, end];
  const middle = { x: Math.round((start.x + end.x) / 2), y: Math.round((start.y + end.y) / 2) };
  return isHorizontal
    ? [start, { x: middle.x, y: start.y }, { x: middle.x, y: end.y }, end]
    : [start, { x: start.x, y: middle.y }, { x: end.x, y: middle.y }, end];
}

/** The route for where the ends are now, while they moved alike (a container dragged as a whole); undefined when it no longer fits. */
export function currentRoute(route: Route, from: Box, to: Box): Route | undefined {
  const shift = { x: from.x - route.from.x, y: from.y - route.from.y };
  if (to.x - route.to.x !== shift.x || to.y - route.to.y !== shift.y || !sameSize(from, route.from) || !sameSize(to, route.to))
    return undefined;
  if (shift.x === 0 && shift.y === 0) return route;
  return shiftedRoute(route, shift);
}

/** The same route somewhere else. */
export const shiftedRoute = (route: Route, by: Point): Route => ({
  points: route.points.map((point) => shifted(point, by)),
  from: shifted(route.from, by),
  to: shifted(route.to, by),
  ...(route.label ? { label: shifted(route.label, by) } : {}),
});

const sameSize = (a: Box, b: Box): boolean => a.width === b.width && a.height === b.height;

/** A rounded orthogonal path for SVG's `d`. */
export function pathOf(points: readonly Point[], radius = 8): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M ${first.x} ${first.y}`;
  let at = first;
  rest.forEach((point, index) => {
    const next = rest[index + 1];
    if (!next) {
      path += ` L ${point.x} ${point.y}`;
      return;
    }
    const cut = Math.min(radius, distance(at, point) / 2, distance(point, next) / 2);
    const before = towards(point, at, cut);
    const after = towards(point, next, cut);
    path += ` L ${before.x} ${before.y} Q ${point.x} ${point.y} ${after.x} ${after.y}`;
    at = point;
  });
  return path;
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  return whole === 0 ? from : { x: from.x + ((to.x - from.x) * length) / whole, y: from.y + ((to.y - from.y) * length) / whole };
}

/** The point after this share (0 to 1) of the way along a route. */
export function pointAlong(points: readonly Point[], share: number): Point {
  const total = points.slice(1).reduce((sum, point, index) => sum + distance(points[index]!, point), 0);
  let left = total * share;
  for (const [index, point] of points.slice(1).entries()) {
    const length = distance(points[index]!, point);
    if (left <= length) return towards(points[index]!, point, left);
    left -= length;
  }
  return points.at(-1)!;
}
