import type { GraphEdge } from '../graph/graph.ts';
import type { Drawing, DrawnNode } from './drawing.ts';
import { boundsOf, shifted, snapUp, type Box, type Point } from './geometry.ts';
import type { LayoutResult, Route } from './layout-result.ts';
import { shiftedRoute } from './route.ts';

interface Part {
  readonly nodes: Map<string, DrawnNode>;
  readonly roots: string[];
  readonly edges: GraphEdge[];
}

/** The parts of a drawing that nothing joins, each a drawing of its own, in the order of the document. */
export function componentsOf(drawing: Drawing): readonly Drawing[] {
  const rootOf = new Map<string, string>();
  for (const [id, { parent }] of drawing.nodes) rootOf.set(id, parent === undefined ? id : rootOf.get(parent)!);
  const leaders = new Map(drawing.roots.map((root) => [root, root]));
  const leaderOf = (root: string): string => {
    let at = root;
    while (leaders.get(at) !== at) at = leaders.get(at)!;
    leaders.set(root, at);
    return at;
  };
  for (const edge of drawing.edges) leaders.set(leaderOf(rootOf.get(edge.to)!), leaderOf(rootOf.get(edge.from)!));
  const parts = new Map<string, Part>();
  for (const [id, drawn] of drawing.nodes) {
    const leader = leaderOf(rootOf.get(id)!);
    const part: Part = parts.get(leader) ?? { nodes: new Map(), roots: [], edges: [] };
    parts.set(leader, part);
    part.nodes.set(id, drawn);
    if (drawn.parent === undefined) part.roots.push(id);
  }
  for (const edge of drawing.edges) parts.get(leaderOf(rootOf.get(edge.from)!))!.edges.push(edge);
  return [...parts.values()];
}

const gap = 56;
/** Width to height of a screen: rows of parts are filled up to about this shape. */
const shape = 1.6;

/** Sets layouts side by side in rows, in their order, so that the whole is about as wide as a screen. */
export function packed(results: readonly LayoutResult[]): LayoutResult {
  const sized = results.map((result) => ({ result, bounds: boundsOf(result.boxes.values()) ?? { x: 0, y: 0, width: 0, height: 0 } }));
  const area = sized.reduce((sum, { bounds }) => sum + (bounds.width + gap) * (bounds.height + gap), 0);
  const widest = Math.max(0, ...sized.map(({ bounds }) => bounds.width), Math.sqrt(area * shape));
  const boxes = new Map<string, Box>();
  const routes = new Map<string, Route>();
  let at: Point = { x: 0, y: 0 };
  let rowHeight = 0;
  for (const { result, bounds } of sized) {
    if (at.x > 0 && at.x + bounds.width > widest) {
      at = { x: 0, y: at.y + rowHeight + gap };
      rowHeight = 0;
    }
    const by = { x: at.x - bounds.x, y: at.y - bounds.y };
    for (const [id, box] of result.boxes) boxes.set(id, shifted(box, by));
    for (const [id, route] of result.routes) routes.set(id, shiftedRoute(route, by));
    at = { x: at.x + snapUp(bounds.width) + gap, y: at.y };
    rowHeight = Math.max(rowHeight, snapUp(bounds.height));
  }
  return { boxes, routes };
}
