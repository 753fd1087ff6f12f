import type { Drawing } from './drawing.ts';
import { fitContainers } from './fit-containers.ts';
import { snap, snapUp, type Point, type Size } from './geometry.ts';
import { layersOf, type Arrow } from './layers.ts';
import type { LayoutResult } from './layout-result.ts';

const gap = { column: 96, row: 32 };

/** A box with everything in it, its contents placed from its own corner. */
export interface Block {
  readonly size: Size;
  /** Places relative to the block's corner, of boxes without children. */
  readonly places: ReadonlyMap<string, Point>;
}

/**
 * A layered layout of our own for when ELK must not or cannot run: columns by distance from the start, containers as blocks.
 * No routes: the canvas draws its own. Deterministic; linear in nodes plus edges times the depth of containers.
 */
export function simpleLayout(drawing: Drawing): LayoutResult {
  const whole = arrange(drawing, drawing.roots);
  return { boxes: fitContainers(drawing, whole.places), routes: new Map() };
}

/** One box of the drawing, laid out inside. */
export function blockOf(drawing: Drawing, id: string): Block {
  const drawn = drawing.nodes.get(id)!;
  if (drawn.children.length === 0) return { size: drawn.size, places: new Map([[id, { x: 0, y: 0 }]]) };
  const inside = arrange(drawing, drawn.children);
  const { top, side, bottom } = drawn.frame;
  const places = new Map([...inside.places].map(([child, place]) => [child, { x: place.x + side, y: place.y + top }] as const));
  const width = Math.max(inside.size.width + 2 * side, drawn.size.width);
  return { size: { width, height: Math.max(inside.size.height + top + bottom, drawn.size.height) }, places };
}

function arrange(drawing: Drawing, ids: readonly string[]): Block {
  const blocks = new Map(ids.map((id) => [id, blockOf(drawing, id)] as const));
  const places = new Map<string, Point>();
  const size = { width: 0, height: 0 };
  let x = 0;
  for (const column of columnsOf(drawing, ids)) {
    let y = 0;
    let width = 0;
    for (const id of column) {
      const block = blocks.get(id)!;
      for (const [inner, place] of block.places) places.set(inner, { x: snap(x + place.x), y: snap(y + place.y) });
      y += snapUp(block.size.height) + gap.row;
      width = Math.max(width, snapUp(block.size.width));
    }
    size.width = x + width;
    size.height = Math.max(size.height, y - gap.row);
    x += width + gap.column;
  }
  return { size, places };
}

/** The columns of one level; a column that would be far taller than the picture is wide is cut into several. */
function columnsOf(drawing: Drawing, ids: readonly string[]): readonly (readonly string[])[] {
  const layers = layersOf(ids, liftedArrows(drawing, ids));
  const columns: string[][] = [];
  for (const id of ids) (columns[layers.get(id)!] ??= []).push(id);
  const limit = Math.max(6, Math.ceil(Math.sqrt(ids.length) * 1.5));
  return columns.flatMap((column) => {
    const slices: string[][] = [];
    for (let at = 0; at < column.length; at += limit) slices.push(column.slice(at, at + limit));
    return slices;
  });
}

/** Edges between anything inside these boxes, as arrows between the boxes. */
function liftedArrows(drawing: Drawing, ids: readonly string[]): readonly Arrow[] {
  const level = new Set(ids);
  const lift = (id: string): string | undefined => {
    for (let at: string | undefined = id; at !== undefined; at = drawing.nodes.get(at)?.parent) if (level.has(at)) return at;
    return undefined;
  };
  return drawing.edges.flatMap((edge) => {
    const [from, to] = [lift(edge.from), lift(edge.to)];
    return from === undefined || to === undefined || from === to ? [] : [{ from, to }];
  });
}
