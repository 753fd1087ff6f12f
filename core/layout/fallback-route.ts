import { centreOf, containsBox, type Box, type Point } from './geometry.ts';

const stub = 24;

/**
 * A plain orthogonal route between two boxes that no layout has routed: out on the right and in on the left where there is room,
 * else over the sides that face each other. `lane` (0, 1, 2 …) keeps edges between the same boxes apart.
 */
export function fallbackRoute(from: Box, to: Box, lane = 0): readonly Point[] {
  if (containsBox(from, to)) return outOfContainer(from, to);
  if (containsBox(to, from)) return intoContainer(from, to);
  const [a, b] = [centreOf(from), centreOf(to)];
  const shift = lane * 12;
  if (to.x - (from.x + from.width) >= stub) return across(from.x + from.width, a.y + shift, to.x, b.y + shift, shift);
  const isBelow = to.y >= from.y + from.height;
  const isAbove = to.y + to.height <= from.y;
  if ((isBelow || isAbove) && from.x < to.x + to.width && to.x < from.x + from.width) {
    const x = Math.round((Math.max(from.x, to.x) + Math.min(from.x + from.width, to.x + to.width)) / 2) + shift;
    return [
      { x, y: isBelow ? from.y + from.height : from.y },
      { x, y: isBelow ? to.y : to.y + to.height },
    ];
  }
  if (isBelow) return down(a.x + shift, from.y + from.height, b.x + shift, to.y);
  if (isAbove) return down(a.x + shift, from.y, b.x + shift, to.y + to.height);
  return around(from, to, shift);
}

function across(x1: number, y1: number, x2: number, y2: number, shift: number): readonly Point[] {
  if (Math.abs(y1 - y2) < 1)
    return [
      { x: x1, y: y1 },
      { x: x2, y: y1 },
    ];
  const x = Math.round((x1 + x2) / 2) + shift;
  return [
    { x: x1, y: y1 },
    { x, y: y1 },
    { x, y: y2 },
    { x: x2, y: y2 },
  ];
}

function down(x1: number, y1: number, x2: number, y2: number): readonly Point[] {
  const y = Math.round((y1 + y2) / 2);
  return [
    { x: x1, y: y1 },
    { x: x1, y },
    { x: x2, y },
    { x: x2, y: y2 },
  ];
}

/** Beside each other, but pointing back: under both. */
function around(from: Box, to: Box, shift: number): readonly Point[] {
  const y = Math.max(from.y + from.height, to.y + to.height) + stub + shift;
  const [a, b] = [centreOf(from).x + shift, centreOf(to).x + shift];
  return [
    { x: a, y: from.y + from.height },
    { x: a, y },
    { x: b, y },
    { x: b, y: to.y + to.height },
  ];
}

/** From a container to something inside it: along the title, then into the box from above. */
function outOfContainer(from: Box, to: Box): readonly Point[] {
  const y = centreOf(to).y;
  return [
    { x: from.x, y },
    { x: to.x, y },
  ];
}

/** From something inside a container to the container: straight to its nearer side. */
function intoContainer(from: Box, to: Box): readonly Point[] {
  const y = centreOf(from).y;
  return [
    { x: from.x + from.width, y },
    { x: to.x + to.width, y },
  ];
}
