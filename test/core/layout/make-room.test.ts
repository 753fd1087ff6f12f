import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Drawing } from '#core/layout/drawing.ts';
import { fitContainers } from '#core/layout/fit-containers.ts';
import { overlaps, type Box, type Point } from '#core/layout/geometry.ts';
import { makeRoom } from '#core/layout/make-room.ts';
import { simpleLayout } from '#core/layout/simple-layout.ts';
import { anyDrawing, drawingFor, sketch } from './sample-drawings.ts';

const leafPlaces = (drawing: Drawing, boxes: ReadonlyMap<string, Box>): Map<string, Point> =>
  new Map([...boxes].filter(([id]) => drawing.nodes.get(id)!.children.length === 0).map(([id, { x, y }]) => [id, { x, y }]));

/** Pairs of siblings that cover each other, without those that a hand has just moved. */
function overlapping(drawing: Drawing, boxes: ReadonlyMap<string, Box>, moved: string): string[] {
  const found: string[] = [];
  for (const siblings of [drawing.roots, ...[...drawing.nodes.values()].map(({ children }) => children)])
    for (const a of siblings)
      for (const b of siblings) if (a < b && a !== moved && b !== moved && overlaps(boxes.get(a)!, boxes.get(b)!)) found.push(`${a} ${b}`);
  return found;
}

const accounts = drawingFor(
  sketch({
    left: ['org.account'],
    one: ['iam.role', 'left'],
    right: ['org.account'],
    two: ['iam.role', 'right'],
    person: ['actor.person'],
  }),
);
const places = new Map([
  ['one', { x: 24, y: 56 }],
  ['two', { x: 324, y: 56 }],
  ['person', { x: 0, y: 600 }],
]);

describe('making room', () => {
  test('moves the account beside one that has grown, and nothing else', () => {
    const before = fitContainers(accounts, places);
    expect(makeRoom(accounts, before, places)).toBe(places);
    const wider = drawingFor(
      sketch({
        left: ['org.account'],
        one: ['iam.role', 'left'],
        new: ['iam.role', 'left'],
        right: ['org.account'],
        two: ['iam.role', 'right'],
        person: ['actor.person'],
      }),
    );
    const after = makeRoom(wider, before, new Map([...places, ['new', { x: 224, y: 56 }]]));
    expect(after.get('two')!.x).toBeGreaterThan(324);
    expect(after.get('two')!.y).toBe(56);
    expect(after.get('person')).toEqual({ x: 0, y: 600 });
    expect(overlapping(wider, fitContainers(wider, after), '')).toEqual([]);
  });

  test('keeps siblings apart on every level, wherever a box inside a container is pulled', () => {
    const pull = fc.integer({ min: -60, max: 60 }).map((steps) => steps * 8);
    fc.assert(
      fc.property(anyDrawing, fc.nat(100), pull, pull, (drawing, pick, dx, dy) => {
        const before = simpleLayout(drawing).boxes;
        const inside = [...drawing.nodes].filter(([, { parent, children }]) => parent !== undefined && children.length === 0);
        const [id] = inside[pick % Math.max(1, inside.length)] ?? [];
        if (id === undefined) return;
        const start = leafPlaces(drawing, before);
        const { x, y } = start.get(id)!;
        const after = makeRoom(drawing, before, new Map([...start, [id, { x: x + dx, y: y + dy }]]));
        expect(overlapping(drawing, fitContainers(drawing, after), id)).toEqual([]);
      }),
    );
  });
});
