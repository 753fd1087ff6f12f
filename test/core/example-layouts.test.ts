import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '#core/graph/graph.ts';
import { drawingOf, type Drawing } from '#core/layout/drawing.ts';
import { fitContainers } from '#core/layout/fit-containers.ts';
import { containsBox, grid, overlaps, type Box } from '#core/layout/geometry.ts';
import { printLayout, readLayout } from '#core/model/layout-file.ts';
import { openModel } from '#core/model/open-model.ts';

const names = readdirSync('examples')
  .filter((file) => file.endsWith('.rolepath.yaml'))
  .map((file) => file.replace('.rolepath.yaml', ''));

const graphOf = (name: string) => buildGraph(openModel(readFileSync(`examples/${name}.rolepath.yaml`, 'utf8')).document);

const layoutText = (name: string): string => readFileSync(`examples/${name}.rolepath.layout.yaml`, 'utf8');

function picture(name: string): { readonly drawing: Drawing; readonly boxes: ReadonlyMap<string, Box> } {
  const drawing = drawingOf(graphOf(name));
  return { drawing, boxes: fitContainers(drawing, readLayout(layoutText(name)).positions) };
}

/** Every two boxes of one level that lie on each other, as `a + b`. */
function overlapping(siblings: readonly string[], boxes: ReadonlyMap<string, Box>): string[] {
  return siblings.flatMap((a, index) =>
    siblings.slice(index + 1).flatMap((b) => (overlaps(boxes.get(a)!, boxes.get(b)!) ? [`${a} + ${b}`] : [])),
  );
}

describe.each(names)('the layout of %s', (name) => {
  test('reads without a diagnostic and is written as the editor would write it', () => {
    const text = layoutText(name);
    const { positions, diagnostics } = readLayout(text);
    expect(diagnostics).toEqual([]);
    expect(printLayout(positions, graphOf(name).nodes.keys())).toBe(text);
  });

  test('places every box of the drawing, derived ones too, and nothing else', () => {
    const placed = [...readLayout(layoutText(name)).positions.keys()];
    expect(placed.toSorted()).toEqual([...picture(name).drawing.nodes.keys()].toSorted());
  });

  test('stands on the grid, with containers where their content puts them', () => {
    const { boxes } = picture(name);
    for (const [id, { x, y }] of readLayout(layoutText(name)).positions) {
      expect([x % grid, y % grid], id).toEqual([0, 0]);
      expect({ x, y }, id).toEqual({ x: boxes.get(id)!.x, y: boxes.get(id)!.y });
    }
  });

  test('has no two boxes of one level on each other', () => {
    const { drawing, boxes } = picture(name);
    const levels = [drawing.roots, ...[...drawing.nodes.values()].map(({ children }) => children)];
    expect(levels.flatMap((siblings) => overlapping(siblings, boxes))).toEqual([]);
  });

  test('keeps every box inside its container', () => {
    const { drawing, boxes } = picture(name);
    const outside = [...drawing.nodes].filter(
      ([id, { parent }]) => parent !== undefined && !containsBox(boxes.get(parent)!, boxes.get(id)!),
    );
    expect(outside.map(([id]) => id)).toEqual([]);
  });
});
