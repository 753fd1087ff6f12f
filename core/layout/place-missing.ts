import type { Drawing, DrawnNode } from './drawing.ts';
import { fitContainers } from './fit-containers.ts';
import { boundsOf, overlaps, snap, type Box, type Point } from './geometry.ts';
import { blockOf, type Block } from './simple-layout.ts';

const clearance = 24;
const stride = 96;

/**
 * Places for every box that has none, near what it is joined to, without moving anything that has one. Where nothing is placed at
 * all, `simpleLayout` or ELK does better. Returns the places of all boxes without children.
 */
export function placeMissing(drawing: Drawing, known: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  for (const [id, place] of known) if (drawing.nodes.has(id)) places.set(id, { x: snap(place.x), y: snap(place.y) });
  let boxes = fitContainers(drawing, places);
  for (const [id, drawn] of drawing.nodes) {
    if (boxes.has(id)) continue;
    const block = blockOf(drawing, id);
    const at = freePlace(drawing, drawn, block, boxes);
    for (const [inner, place] of block.places) places.set(inner, { x: snap(at.x + place.x), y: snap(at.y + place.y) });
    boxes = fitContainers(drawing, places);
  }
  return places;
}

function freePlace(drawing: Drawing, drawn: DrawnNode, block: Block, boxes: ReadonlyMap<string, Box>): Point {
  const siblings = drawn.parent === undefined ? drawing.roots : drawing.nodes.get(drawn.parent)!.children;
  const taken = siblings.flatMap((id) => boxes.get(id) ?? []);
  return nearestFree(wantedPlace(drawing, drawn, block, boxes, taken), block.size, taken);
}

/** The free place nearest to the wanted one, searched down, up and to the right. */
export function nearestFree(wanted: Point, size: { readonly width: number; readonly height: number }, taken: readonly Box[]): Point {
  const start = { x: snap(wanted.x), y: snap(wanted.y) };
  for (let column = 0; ; column += 1) {
    for (let step = 0; step <= 12; step += 1) {
      for (const sign of step === 0 ? [1] : [1, -1]) {
        const at = { x: start.x + column * stride, y: start.y + sign * step * 40, ...size };
        if (!taken.some((box) => overlaps(at, box, clearance))) return { x: at.x, y: at.y };
      }
    }
  }
}

function wantedPlace(drawing: Drawing, drawn: DrawnNode, block: Block, boxes: ReadonlyMap<string, Box>, taken: readonly Box[]): Point {
  const { id } = drawn.node;
  const isBeside = (other: string): boolean => drawing.nodes.get(other)?.parent === drawn.parent;
  const before = drawing.edges.find((edge) => edge.to === id && boxes.has(edge.from) && isBeside(edge.from));
  if (before) return { x: right(boxes.get(before.from)!) + stride, y: boxes.get(before.from)!.y };
  const after = drawing.edges.find((edge) => edge.from === id && boxes.has(edge.to) && isBeside(edge.to));
  if (after) return { x: boxes.get(after.to)!.x - stride - block.size.width, y: boxes.get(after.to)!.y };
  const all = boundsOf(taken);
  if (all) return { x: all.x, y: all.y + all.height + clearance };
  return { x: 0, y: 0 };
}

const right = (box: Box): number => box.x + box.width;
