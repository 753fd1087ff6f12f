import { describe, expect, test } from 'vitest';
import type { GraphEdge } from '#core/graph/graph.ts';
import type { Box } from '#core/layout/geometry.ts';
import { portsOf } from '#renderer/canvas/ports.ts';

const edge = (id: string, from: string, to: string): GraphEdge => ({
  id,
  from,
  to,
  kind: 'uses',
  fields: {},
  isDerived: false,
  isLegal: true,
});

const at = (y: number): Box => ({ x: 0, y, width: 100, height: 40 });

describe('the ends of edges', () => {
  test('leave a box in the order of what they lead to, whatever the order of the file', () => {
    const boxes = new Map([
      ['start', at(100)],
      ['high', at(0)],
      ['low', at(200)],
    ]);
    const ports = portsOf([edge('down', 'start', 'low'), edge('up', 'start', 'high')], boxes);
    expect(ports.get('up')!.leaves).toBeLessThan(ports.get('down')!.leaves);
  });

  test('arrive in the order of where they come from', () => {
    const boxes = new Map([
      ['end', at(100)],
      ['high', at(0)],
      ['low', at(200)],
    ]);
    const ports = portsOf([edge('from-low', 'low', 'end'), edge('from-high', 'high', 'end')], boxes);
    expect(ports.get('from-high')!.arrives).toBeLessThan(ports.get('from-low')!.arrives);
  });

  test('stand in the middle where there is one', () => {
    expect(portsOf([edge('only', 'a', 'b')], new Map()).get('only')).toEqual({ leaves: 0.5, arrives: 0.5 });
  });
});
