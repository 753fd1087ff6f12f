import { describe, expect, test } from 'vitest';
import { ShapeMemory, type ShapeCause } from '#renderer/canvas/shape-memory.ts';

const from = { x: 0, y: 0, width: 160, height: 48 };
const to = { x: 400, y: 0, width: 160, height: 48 };
const between = { x: 240, y: 0, width: 80, height: 48 };
const far = { x: 240, y: 800, width: 80, height: 48 };
const cause: ShapeCause = { from, to, lane: 0, leaves: 0.5, arrives: 0.5, caption: { width: 80, height: 32 }, route: undefined };
const shape = {
  points: [
    { x: 160, y: 24 },
    { x: 400, y: 24 },
  ],
  captionAt: { x: 280, y: 24 },
};

/** A memory of one line between two boxes, with one more box far away, when the next picture has these boxes. */
function next(boxes: Readonly<Record<string, typeof from>>): ShapeMemory {
  const memory = new ShapeMemory();
  memory.keep(new Map(Object.entries({ from, to, far })), new Map([['line', { cause, shape }]]));
  memory.begin(new Map(Object.entries(boxes)));
  return memory;
}

describe('a line of the last picture', () => {
  test('keeps its shape while nothing near it has changed', () => {
    expect(next({ from, to, far }).recall('line', cause)).toBe(shape);
    expect(next({ from, to, far: { ...far, width: 96 } }).recall('line', cause)).toBe(shape);
  });

  test('is drawn anew when a box comes into its way', () => {
    expect(next({ from, to, far, between }).recall('line', cause)).toBeUndefined();
  });

  test('is drawn anew when an end has moved or its caption has another size', () => {
    const moved = { ...from, y: 8 };
    expect(next({ from: moved, to, far }).recall('line', { ...cause, from: moved })).toBeUndefined();
    expect(next({ from, to, far }).recall('line', { ...cause, caption: { width: 96, height: 32 } })).toBeUndefined();
  });
});
