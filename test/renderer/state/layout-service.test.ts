import { expect, test } from 'vitest';
import { createLayoutService } from '#renderer/workers/layout-service.ts';
import { drawingFor, webApp } from '../../core/layout/sample-drawings.ts';

test('a layout that is too slow is ended, and a simpler one takes its place; the next one starts afresh', async () => {
  const ended: number[] = [];
  let started = 0;
  const layOut = createLayoutService(() => {
    started += 1;
    const number = started;
    return { layout: () => new Promise(() => {}), terminateWorker: () => void ended.push(number) };
  }, 5);
  const drawing = drawingFor(webApp);
  for (const turn of [1, 2]) {
    const result = await layOut(drawing);
    expect(result.isSimple).toBe(true);
    expect(result.boxes.size).toBe(drawing.nodes.size);
    expect(ended).toHaveLength(turn);
  }
  expect(ended).toEqual([1, 2]);
});

test('a layout engine that fails does not take the editor with it', async () => {
  const layOut = createLayoutService(() => ({ layout: () => Promise.reject(new Error('no such option')), terminateWorker: () => {} }));
  expect((await layOut(drawingFor(webApp))).isSimple).toBe(true);
});
