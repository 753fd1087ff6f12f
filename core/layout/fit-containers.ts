import type { Drawing } from './drawing.ts';
import { boundsOf, type Box, type Point } from './geometry.ts';

/**
 * All boxes, from the places of those without children: a container is as large as what lies in it, plus its frame, and never
 * smaller than its title. Boxes without a place are left out; a container none of whose children has one counts as such a box.
 */
export function fitContainers(drawing: Drawing, places: ReadonlyMap<string, Point>): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  for (const [id, drawn] of [...drawing.nodes].toReversed()) {
    const inner = boundsOf(drawn.children.flatMap((child) => boxes.get(child) ?? []));
    const place = places.get(id);
    if (!inner) {
      if (place) boxes.set(id, { x: place.x, y: place.y, ...drawn.size });
      continue;
    }
    const { top, side, bottom } = drawn.frame;
    boxes.set(id, {
      x: inner.x - side,
      y: inner.y - top,
      width: Math.max(inner.width + 2 * side, drawn.size.width),
      height: Math.max(inner.height + top + bottom, drawn.size.height),
    });
  }
  return new Map([...drawing.nodes.keys()].flatMap((id) => (boxes.has(id) ? [[id, boxes.get(id)!] as const] : [])));
}
