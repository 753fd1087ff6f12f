import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { avoidingRoute } from '#core/layout/avoiding-route.ts';
import { overlaps, type Box, type Point } from '#core/layout/geometry.ts';

const box = (x: number, y: number): Box => ({ x, y, width: 160, height: 56 });

/** Every stretch of a route as a box without width or without height. */
const stretches = (points: readonly Point[]): Box[] =>
  points.slice(1).map((point, index) => {
    const before = points[index]!;
    return {
      x: Math.min(point.x, before.x),
      y: Math.min(point.y, before.y),
      width: Math.abs(point.x - before.x),
      height: Math.abs(point.y - before.y),
    };
  });

describe('a route round what is in the way', () => {
  test('is a straight line when nothing is in the way', () => {
    expect(avoidingRoute(box(0, 0), box(400, 0), [])).toEqual([
      { x: 160, y: 28 },
      { x: 400, y: 28 },
    ]);
  });

  test('goes round a box that stands between', () => {
    const between = box(280, 0);
    const route = avoidingRoute(box(0, 0), box(600, 0), [between])!;
    expect(stretches(route).filter((stretch) => overlaps(stretch, between))).toEqual([]);
  });

  test('leaves to the right and arrives from the left, also when the target lies behind', () => {
    const route = avoidingRoute(box(600, 0), box(0, 200), [])!;
    expect(route[1]!.x).toBeGreaterThan(route[0]!.x);
    expect(route.at(-2)!.x).toBeLessThan(route.at(-1)!.x);
  });

  test('is orthogonal and never runs through a box that leaves room', () => {
    const cell = fc.tuple(fc.nat(5), fc.nat(5));
    fc.assert(
      fc.property(fc.uniqueArray(cell, { minLength: 2, maxLength: 14, selector: ([x, y]) => x * 10 + y }), (cells) => {
        const [from, to, ...others] = cells.map(([x, y]) => box(x * 240, y * 120));
        const route = avoidingRoute(from!, to!, others)!;
        for (const stretch of stretches(route)) {
          expect(Math.min(stretch.width, stretch.height)).toBe(0);
          expect(others.filter((other) => overlaps(stretch, other))).toEqual([]);
        }
      }),
    );
  });

  test('gives up where the search would be too large', () => {
    const many = Array.from({ length: 120 }, (_, index) => box(index * 17, (index * 31) % 907));
    expect(avoidingRoute(box(0, -200), box(2000, 900), many)).toBeUndefined();
  });
});
