import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { miniPicture } from '#renderer/panes/gallery/mini-picture.ts';

const example = (): Promise<string> => readFile(join(import.meta.dirname, '../../../examples/web-app.rolepath.yaml'), 'utf8');

describe('The small picture of a model', () => {
  test('shows its boxes and edges inside its bounds, laid out or not', async () => {
    const picture = miniPicture(await example(), null);
    const { x, y, width, height } = picture!.bounds;
    expect(picture!.boxes.map((box) => box.id)).toEqual(expect.arrayContaining(['prod', 'members', 'member-role', 'photos']));
    expect(picture!.lines.length).toBeGreaterThan(5);
    for (const { box } of picture!.boxes) {
      expect(box.x).toBeGreaterThanOrEqual(x);
      expect(box.y).toBeGreaterThanOrEqual(y);
      expect(box.x + box.width).toBeLessThanOrEqual(x + width);
      expect(box.y + box.height).toBeLessThanOrEqual(y + height);
    }
  });

  test('is not drawn of an empty model, nor of a text that is none', () => {
    expect(miniPicture('rolepath: 1\nname: Empty\nnodes: {}\n', null)).toBeUndefined();
    expect(miniPicture('{ this is: [not', null)).toBeUndefined();
  });
});
