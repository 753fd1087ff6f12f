import type { ELK, ElkNode as ElkApiNode } from 'elkjs/lib/elk-api.js';
import ElkConstructor from 'elkjs/lib/elk-api.js';
import elkWorkerUrl from 'elkjs/lib/elk-worker.min.js?url';
import type { Drawing } from '#core/layout/drawing.ts';
import type { ElkEngine, ElkNode } from '#core/layout/elk-graph.ts';
import { layoutDrawing } from '#core/layout/layout-graph.ts';
import type { LayoutResult } from '#core/layout/layout-result.ts';
import { simpleLayout } from '#core/layout/simple-layout.ts';

/** After this long the layout in the worker is given up and our own one takes its place. */
const deadlineMs = 8000;

/** The part of elkjs that is used. */
type Elk = Pick<ELK, 'layout' | 'terminateWorker'>;

const startElk = (): Elk => new ElkConstructor({ workerFactory: () => new Worker(elkWorkerUrl) });

const engineOf = (elk: Elk): ElkEngine => ({
  // elkjs writes the answer into the graph that it is given: hand it a copy of ours, and read the copy.
  layout: async (graph) => (await elk.layout(structuredClone(graph) as ElkApiNode)) as ElkNode,
});

/**
 * ELK in a worker with a deadline. ELK cannot be interrupted, so a worker that is late is ended and a fresh one started the next
 * time. Never rejects.
 */
export function createLayoutService(
  start: () => Elk = startElk,
  limitMs = deadlineMs,
): (drawing: Drawing) => Promise<LayoutResult & { readonly isSimple: boolean }> {
  let elk: Elk | undefined;
  return async (drawing) => {
    elk ??= start();
    const running = elk;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const deadline = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('the layout took too long')), limitMs);
    });
    try {
      return { ...(await Promise.race([layoutDrawing(drawing, engineOf(running)), deadline])), isSimple: false };
    } catch {
      running.terminateWorker();
      if (elk === running) elk = undefined;
      return { ...simpleLayout(drawing), isSimple: true };
    } finally {
      clearTimeout(timer);
    }
  };
}
