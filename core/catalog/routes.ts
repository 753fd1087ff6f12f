import { kinds } from './catalog.ts';
import type { ClassCode } from './class.ts';
import type { Route } from './edge.ts';
import type { EdgeKindId } from './generated/edge-ids.ts';
import type { KindId } from './generated/kind-ids.ts';
import { legalityOf } from './legality.ts';

/** One box on a route: an end that is already drawn, or one to add. */
export interface Stop {
  readonly kind: KindId;
  readonly node: 'from' | 'to' | 'new';
}

/**
 * A replacement of an illegal edge that can be drawn at once. An end that no stop names was replaced: it stays in the drawing,
 * without this edge, and a new stop that may lie in it belongs there (an app client in its user pool).
 */
export interface ResolvedRoute {
  readonly label: string;
  /** Both ends included, in the direction of the edges. */
  readonly stops: readonly Stop[];
  /** `edges[i]` joins `stops[i]` to `stops[i + 1]`. */
  readonly edges: readonly EdgeKindId[];
}

/**
 * What to draw instead of an illegal edge between nodes of these kinds, best first. Every step of every route is legal.
 * Empty when the edge is legal, when nobody is known to be tempted to draw it, or when a kind is unknown.
 */
export function routesFor(fromKind: string, toKind: string): readonly ResolvedRoute[] {
  const from = kinds.get(fromKind);
  const to = kinds.get(toKind);
  const legality = legalityOf(fromKind, toKind);
  if (!from?.class || !to?.class || legality.legal || !legality.illegal) return [];
  const ends = { from: from.id, to: to.id };
  const classes = { from: from.class, to: to.class };
  return legality.illegal.routes
    .filter((route) => isFor(route.onlyFrom, classes.from) && isFor(route.onlyTo, classes.to))
    .map((route) => resolve(route, ends))
    .filter((route) => route !== undefined);
}

const isFor = (classes: readonly ClassCode[] | undefined, code: ClassCode): boolean => classes?.includes(code) ?? true;

function resolve(route: Route, ends: { readonly from: KindId; readonly to: KindId }): ResolvedRoute | undefined {
  const drawn: readonly [Stop, Stop] = [
    { kind: ends.from, node: 'from' },
    { kind: ends.to, node: 'to' },
  ];
  const [first, last] = route.reverse ? [drawn[1], drawn[0]] : drawn;
  const added = (kind: KindId): Stop => ({ kind, node: 'new' });
  const stops = [
    route.replaceFrom ? added(route.replaceFrom) : first,
    ...route.through.map(added),
    route.replaceTo ? added(route.replaceTo) : last,
  ];
  const edges: EdgeKindId[] = [];
  for (const [index, stop] of stops.slice(1).entries()) {
    const step = legalityOf(stops[index]!.kind, stop.kind);
    if (!step.legal) return undefined;
    edges.push(step.edge.id);
  }
  return { label: route.label, stops, edges };
}
