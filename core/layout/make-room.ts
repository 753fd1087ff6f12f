import { descendantsOf, type Drawing } from './drawing.ts';
import { fitContainers } from './fit-containers.ts';
import { overlaps, snapUp, type Box, type Point } from './geometry.ts';

const clearance = 24;

/**
 * Places after containers have grown: what lay beside one and would now be covered moves away, together with everything beyond it on
 * that side, so that the arrangement stays. Nothing moves that is not in the way; the same map comes back when nothing is.
 */
export function makeRoom(
  drawing: Drawing,
  before: ReadonlyMap<string, Box>,
  places: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  let now = places;
  let boxes = fitContainers(drawing, places);
  for (const id of [...drawing.nodes.keys()].toReversed()) {
    const was = before.get(id);
    const drawn = drawing.nodes.get(id)!;
    if (!was || drawn.children.length === 0) continue;
    const siblings = drawn.parent === undefined ? drawing.roots : drawing.nodes.get(drawn.parent)!.children;
    for (const side of sides) {
      const next = pushed(drawing, now, { id, was, side, siblings, before, boxes });
      if (next !== now) boxes = fitContainers(drawing, next);
      now = next;
    }
  }
  return now;
}

type Side = 'right' | 'below' | 'left' | 'above';
const sides: readonly Side[] = ['right', 'below', 'left', 'above'];

interface Growth {
  readonly id: string;
  readonly was: Box;
  readonly side: Side;
  readonly siblings: readonly string[];
  readonly before: ReadonlyMap<string, Box>;
  readonly boxes: ReadonlyMap<string, Box>;
}

function pushed(drawing: Drawing, places: ReadonlyMap<string, Point>, growth: Growth): ReadonlyMap<string, Point> {
  const { id, was, side, siblings, before, boxes } = growth;
  const box = boxes.get(id);
  if (!box || reachOf(box, side) <= reachOf(was, side)) return places;
  const others = siblings.flatMap((other) => {
    const [now, old] = [boxes.get(other), before.get(other)];
    return other === id || !now || !old ? [] : [{ other, now, old }];
  });
  const covered = others.filter(({ now, old }) => lay(old, was, side) && overlaps(now, box));
  if (covered.length === 0) return places;
  const by = Math.max(...covered.map(({ now }) => distanceTo(now, box, side)));
  const edge = Math.min(...covered.map(({ now }) => along(now, side)));
  const moved = new Map(places);
  for (const { other, now } of others) {
    if (along(now, side) < edge) continue;
    for (const each of [other, ...descendantsOf(drawing, other)]) {
      const place = places.get(each);
      if (place) moved.set(each, stepped(place, side, by));
    }
  }
  return moved;
}

/** True when a box lay on that side of another. */
const lay = (other: Box, box: Box, side: Side): boolean =>
  side === 'right'
    ? other.x >= box.x + box.width
    : side === 'left'
      ? other.x + other.width <= box.x
      : side === 'below'
        ? other.y >= box.y + box.height
        : other.y + other.height <= box.y;

/** How far out a box begins, in the direction of a side. */
const along = (box: Box, side: Side): number =>
  side === 'right' ? box.x : side === 'left' ? -(box.x + box.width) : side === 'below' ? box.y : -(box.y + box.height);

/** How far out a box ends, in the direction of a side. */
const reachOf = (box: Box, side: Side): number =>
  side === 'right' ? box.x + box.width : side === 'left' ? -box.x : side === 'below' ? box.y + box.height : -box.y;

/** How far a box must go to keep clear of one that has grown. */
const distanceTo = (other: Box, box: Box, side: Side): number => snapUp(reachOf(box, side) + clearance - along(other, side));

const stepped = ({ x, y }: Point, side: Side, by: number): Point =>
  side === 'right' ? { x: x + by, y } : side === 'left' ? { x: x - by, y } : side === 'below' ? { x, y: y + by } : { x, y: y - by };
