import type { ElkNode as ElkApiNode } from 'elkjs/lib/elk-api.js';
import ELK from 'elkjs/lib/elk.bundled.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { componentsOf } from '#core/layout/components.ts';
import type { Drawing } from '#core/layout/drawing.ts';
import type { ElkEngine, ElkNode } from '#core/layout/elk-graph.ts';
import { boundsOf, containsBox, grid, overlaps, type Box } from '#core/layout/geometry.ts';
import { layoutDrawing } from '#core/layout/layout-graph.ts';
import type { LayoutResult } from '#core/layout/layout-result.ts';
import { placeMissing } from '#core/layout/place-missing.ts';
import { simpleLayout } from '#core/layout/simple-layout.ts';
import { fitContainers } from '#core/layout/fit-containers.ts';
import { toElkGraph } from '#core/layout/to-elk-graph.ts';
import { anyDrawing, drawingFor, sketch, webApp } from './sample-drawings.ts';

const elk = new ELK();
const engine: ElkEngine = {
  layout: async (graph) => (await elk.layout(structuredClone(graph) as ElkApiNode)) as ElkNode,
};

/** Sentences about every fault of the geometry. */
function faults(drawing: Drawing, boxes: ReadonlyMap<string, Box>): string[] {
  const found: string[] = [];
  for (const [id, drawn] of drawing.nodes) {
    const box = boxes.get(id);
    if (!box) {
      found.push(`${id} has no box`);
      continue;
    }
    if (box.x % grid !== 0 || box.y % grid !== 0) found.push(`${id} is off the grid`);
    if (drawn.parent !== undefined && !containsBox(boxes.get(drawn.parent)!, box)) found.push(`${id} leaves ${drawn.parent}`);
    const siblings = drawn.parent === undefined ? drawing.roots : drawing.nodes.get(drawn.parent)!.children;
    for (const other of siblings) if (other > id && overlaps(box, boxes.get(other)!)) found.push(`${id} overlaps ${other}`);
  }
  return found;
}

const startsOn = (box: Box, x: number, y: number): boolean =>
  x >= box.x - 1 && x <= box.x + box.width + 1 && y >= box.y - 1 && y <= box.y + box.height + 1;

function looseRoutes(drawing: Drawing, { boxes, routes }: LayoutResult): string[] {
  return drawing.edges.flatMap((edge) => {
    const route = routes.get(edge.id);
    if (!route) return [`${edge.id} has no route`];
    const [first, last] = [route.points[0]!, route.points.at(-1)!];
    if (!startsOn(boxes.get(edge.from)!, first.x, first.y)) return [`${edge.id} does not start at ${edge.from}`];
    return startsOn(boxes.get(edge.to)!, last.x, last.y) ? [] : [`${edge.id} does not end at ${edge.to}`];
  });
}

describe('automatic layout', () => {
  test('puts an app client and its IdP into their pool and the pool into its account', async () => {
    const drawing = drawingFor(webApp);
    const result = await layoutDrawing(drawing, engine);
    expect(faults(drawing, result.boxes)).toEqual([]);
    expect(containsBox(result.boxes.get('members')!, result.boxes.get('web')!)).toBe(true);
    expect(containsBox(result.boxes.get('prod')!, result.boxes.get('members')!)).toBe(true);
    expect(looseRoutes(drawing, result)).toEqual([]);
  });

  test('draws the flow from left to right', async () => {
    const { boxes } = await layoutDrawing(drawingFor(webApp), engine);
    const path = ['customer', 'spa', 'web', 'identities', 'memberRole', 'photos'].map((id) => boxes.get(id)!.x);
    expect(path.toSorted((a, b) => a - b)).toEqual(path);
  });

  test('gives the same picture twice', async () => {
    const first = await layoutDrawing(drawingFor(webApp), engine);
    expect(await layoutDrawing(drawingFor(webApp), engine)).toEqual(first);
  });

  test('runs orthogonally: every stretch is horizontal or vertical', async () => {
    const { routes } = await layoutDrawing(drawingFor(webApp), engine);
    const slanted = [...routes].filter(([, { points }]) =>
      points.some((point, index) => index > 0 && point.x !== points[index - 1]!.x && Math.abs(point.y - points[index - 1]!.y) > 0.5),
    );
    expect(slanted).toEqual([]);
  });

  test('keeps siblings apart and children inside on random documents', async () => {
    await fc.assert(
      fc.asyncProperty(anyDrawing, async (drawing) => {
        const result = await layoutDrawing(drawing, engine);
        expect(faults(drawing, result.boxes)).toEqual([]);
        expect(looseRoutes(drawing, result)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('parts that nothing joins', () => {
  const islands = (count: number): Drawing => {
    const names = Array.from({ length: count }, (_, index) => index);
    const nodes = Object.fromEntries(names.flatMap((at) => [[`p${at}`, ['actor.person']] as const, [`c${at}`, ['client.app']] as const]));
    return drawingFor(
      sketch(
        nodes,
        names.map((at) => [`p${at}`, `c${at}`, 'uses'] as const),
      ),
    );
  };

  test('stand side by side in rows, about as wide as a screen, not in one tall column', async () => {
    const { boxes } = await layoutDrawing(islands(20), engine);
    const { width, height } = boundsOf(boxes.values())!;
    expect(width / height).toBeGreaterThan(1);
    expect(width / height).toBeLessThan(3);
    expect(faults(islands(20), boxes)).toEqual([]);
  });

  test('are found whatever they are made of: an edge into a container joins all that lies in it', () => {
    expect(componentsOf(drawingFor(webApp))).toHaveLength(1);
    expect(componentsOf(islands(3)).map(({ roots }) => roots)).toEqual([
      ['p0', 'c0'],
      ['p1', 'c1'],
      ['p2', 'c2'],
    ]);
  });
});

describe('the guard against dense trust', () => {
  const dense = (count: number): Drawing => {
    const names = Array.from({ length: count }, (_, index) => index);
    const nodes = Object.fromEntries(names.flatMap((at) => [[`a${at}`, ['iam.role']] as const, [`b${at}`, ['iam.role']] as const]));
    return drawingFor(
      sketch(
        nodes,
        names.flatMap((a) => names.map((b) => [`a${a}`, `b${b}`, 'role-chaining'] as const)),
      ),
    );
  };

  test('leaves a small mesh orthogonal and draws a large one with polylines and without label room', () => {
    expect(toElkGraph(dense(10)).layoutOptions?.['elk.edgeRouting']).toBe('ORTHOGONAL');
    const large = toElkGraph(dense(30));
    expect(large.layoutOptions?.['elk.edgeRouting']).toBe('POLYLINE');
    expect(large.edges?.some((edge) => edge.labels)).toBe(false);
  });
});

describe('layout without an engine', () => {
  test('keeps siblings apart and children inside on random documents', () => {
    fc.assert(
      fc.property(anyDrawing, (drawing) => {
        expect(faults(drawing, simpleLayout(drawing).boxes)).toEqual([]);
      }),
    );
  });

  test('puts what follows to the right of what it follows', () => {
    const { boxes } = simpleLayout(drawingFor(webApp));
    expect(boxes.get('customer')!.x).toBeLessThan(boxes.get('spa')!.x);
    expect(boxes.get('identities')!.x).toBeLessThan(boxes.get('memberRole')!.x);
  });

  test('is not stopped by a circle', () => {
    const drawing = drawingFor(
      sketch({ a: ['iam.role'], b: ['iam.role'] }, [
        ['a', 'b', 'role-chaining'],
        ['b', 'a', 'role-chaining'],
      ]),
    );
    expect(faults(drawing, simpleLayout(drawing).boxes)).toEqual([]);
  });
});

describe('placing what is missing', () => {
  test('moves nothing that has a place and fills in the rest', () => {
    fc.assert(
      fc.property(anyDrawing, fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }), (drawing, keeps) => {
        const whole = simpleLayout(drawing).boxes;
        const leaves = [...drawing.nodes].filter(([, drawn]) => drawn.children.length === 0).map(([id]) => id);
        const kept = new Map(leaves.filter((_, index) => keeps[index]).map((id) => [id, whole.get(id)!] as const));
        const places = placeMissing(drawing, kept);
        for (const [id, box] of kept) expect(places.get(id)).toEqual({ x: box.x, y: box.y });
        expect(leaves.filter((id) => !places.has(id))).toEqual([]);
      }),
    );
  });

  test('puts a new role to the right of the pool that leads to it, on free ground', () => {
    const before = drawingFor(sketch({ pool: ['cognito.identityPool'], other: ['iam.role'] }));
    const known = new Map([
      ['pool', { x: 0, y: 0 }],
      ['other', { x: 296, y: 0 }],
    ]);
    expect(before.nodes.size).toBe(2);
    const drawing = drawingFor(
      sketch({ pool: ['cognito.identityPool'], other: ['iam.role'], role: ['iam.role'] }, [['pool', 'role', 'identity-pool-role']]),
    );
    const boxes = fitContainers(drawing, placeMissing(drawing, known));
    expect(boxes.get('role')!.x).toBeGreaterThan(boxes.get('pool')!.x + boxes.get('pool')!.width);
    expect(overlaps(boxes.get('role')!, boxes.get('other')!)).toBe(false);
  });
});
