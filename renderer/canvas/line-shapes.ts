import type { GraphEdge } from '#core/graph/graph.ts';
import { avoidingRoute } from '#core/layout/avoiding-route.ts';
import { fallbackRoute } from '#core/layout/fallback-route.ts';
import { centreOf, containsBox, overlaps, type Box, type Point, type Size } from '#core/layout/geometry.ts';
import { currentRoute, pointAlong } from '#core/layout/route.ts';
import type { EditorState } from '../state/editor-state.ts';
import { portsOf, type Ports } from './ports.ts';
import { ShapeMemory, type Shape, type ShapeCause } from './shape-memory.ts';

/** So many lines are led round boxes in one go; a picture that needs more wants tidying up. */
const searchLimit = 48;

/**
 * How lines run, in one picture: as the automatic layout laid them while their ends stand as they did, else round the boxes in
 * between, else (while a drag lasts, and beyond the limit) the plain way.
 */
export class LineShapes {
  readonly #state: Pick<EditorState, 'drawing' | 'boxes' | 'routes'>;
  readonly #obstacles: readonly (readonly [string, Box])[];
  readonly #ports: Ports;
  readonly #captions: Box[];
  readonly #memory: ShapeMemory;
  readonly #shapes = new Map<string, { readonly cause: ShapeCause; readonly shape: Shape }>();
  #searches: number;

  constructor(state: Pick<EditorState, 'drawing' | 'boxes' | 'routes'>, isDragging: boolean, memory = new ShapeMemory()) {
    this.#state = state;
    this.#searches = isDragging ? 0 : searchLimit;
    this.#captions = settledCaptions(state);
    this.#ports = portsOf(state.drawing.edges, state.boxes);
    this.#obstacles = [...state.boxes].filter(([id]) => !state.drawing.nodes.get(id)?.isContainer);
    this.#memory = memory;
    memory.begin(new Map(this.#obstacles));
  }

  /** `lane` tells edges between the same two boxes apart. */
  of(edge: GraphEdge, from: Box, to: Box, lane: number, caption: Size): Shape {
    const route = this.#state.routes.get(edge.id);
    const cause = { from, to, lane, caption, route, ...this.#ports.get(edge.id)! };
    const shape = this.#memory.recall(edge.id, cause) ?? this.#workOut(edge, cause);
    this.#shapes.set(edge.id, { cause, shape });
    return shape;
  }

  /** Remembers this picture for the next one. */
  keep(): void {
    this.#memory.keep(new Map(this.#obstacles), this.#shapes);
  }

  #workOut(edge: GraphEdge, { from, to, lane, caption, route }: ShapeCause): Shape {
    const current = route && currentRoute(route, from, to);
    const points = current?.points ?? this.#around(edge, from, to, lane) ?? fallbackRoute(from, to, lane);
    const room = current?.label ?? this.#freeRoom(points, caption);
    this.#captions.push(room);
    return { points, captionAt: centreOf(room) };
  }

  /** A place on the line where the caption covers neither a box nor another caption; its middle when there is none. */
  #freeRoom(points: readonly Point[], { width, height }: Size): Box {
    const rooms = shares.map((share) => {
      const { x, y } = pointAlong(points, share);
      return { x: x - width / 2, y: y - height / 2, width, height };
    });
    const isFree = (room: Box): boolean =>
      !this.#captions.some((other) => overlaps(room, other)) && !this.#obstacles.some(([, box]) => overlaps(room, box));
    return rooms.find(isFree) ?? rooms[0]!;
  }

  #around(edge: GraphEdge, from: Box, to: Box, lane: number): readonly Point[] | undefined {
    if (this.#searches <= 0 || lane > 0 || containsBox(from, to) || containsBox(to, from)) return undefined;
    this.#searches -= 1;
    const ports = this.#ports.get(edge.id)!;
    const others = this.#obstacles.filter(
      ([id, box]) => id !== edge.from && id !== edge.to && !containsBox(from, box) && !containsBox(to, box),
    );
    return avoidingRoute(
      from,
      to,
      others.map(([, box]) => box),
      { ...ports, clearance: clearances[this.#searches % clearances.length]! },
    );
  }
}

/** Parts of the way at which a caption may stand, the best first. */
const shares = [0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9];

/** The captions of lines that run as the automatic layout laid them: the others keep clear of these. */
const settledCaptions = ({ drawing, boxes, routes }: Pick<EditorState, 'drawing' | 'boxes' | 'routes'>): Box[] =>
  drawing.edges.flatMap(({ id, from, to }) => {
    const [route, source, target] = [routes.get(id), boxes.get(from), boxes.get(to)];
    return (route && source && target && currentRoute(route, source, target)?.label) ?? [];
  });

/** Lines near each other keep different distances. None is that of a container's frame: a line would lie on its border. */
const clearances = [12, 18, 15, 9];
