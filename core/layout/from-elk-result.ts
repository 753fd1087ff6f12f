import type { Drawing } from './drawing.ts';
import type { ElkEdge, ElkNode } from './elk-graph.ts';
import { fitContainers } from './fit-containers.ts';
import { snap, type Box, type Point } from './geometry.ts';
import type { LayoutResult, Route } from './layout-result.ts';
import { joinEnds } from './route.ts';

/** Absolute boxes on the grid and absolute routes, from what ELK answered. */
export function fromElkResult(drawing: Drawing, result: ElkNode): LayoutResult {
  const raw = new Map<string, Box>();
  collect(result, { x: 0, y: 0 }, raw);
  const places = new Map<string, Point>();
  for (const [id, box] of raw) places.set(id, { x: snap(box.x), y: snap(box.y) });
  const boxes = fitContainers(drawing, places);
  const routes = new Map<string, Route>();
  for (const edge of result.edges ?? []) {
    const route = routeOf(edge, raw, boxes);
    if (route) routes.set(edge.id.slice('edge:'.length), route);
  }
  return { boxes, routes };
}

function collect(node: ElkNode, origin: Point, boxes: Map<string, Box>): void {
  for (const child of node.children ?? []) {
    const box = { x: origin.x + (child.x ?? 0), y: origin.y + (child.y ?? 0), width: child.width ?? 0, height: child.height ?? 0 };
    boxes.set(child.id, box);
    collect(child, box, boxes);
  }
}

/** Snapping moved the boxes by up to half a grid step: the ends of the route go with them. */
function routeOf(edge: ElkEdge, raw: ReadonlyMap<string, Box>, boxes: ReadonlyMap<string, Box>): Route | undefined {
  const section = edge.sections?.[0];
  const [from, to] = [boxes.get(edge.sources[0]!), boxes.get(edge.targets[0]!)];
  const [rawFrom, rawTo] = [raw.get(edge.sources[0]!), raw.get(edge.targets[0]!)];
  if (!section || !from || !to || !rawFrom || !rawTo) return undefined;
  const points = joinEnds(
    [section.startPoint, ...(section.bendPoints ?? []), section.endPoint],
    { from: rawFrom, to: rawTo },
    { from, to },
  );
  const label = edge.labels?.[0];
  const room = label && { x: Math.round(label.x ?? 0), y: Math.round(label.y ?? 0), width: label.width, height: label.height };
  return { points, from, to, ...(room ? { label: room } : {}) };
}
