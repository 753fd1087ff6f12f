import { componentsOf, packed } from './components.ts';
import type { Drawing } from './drawing.ts';
import type { ElkEngine } from './elk-graph.ts';
import { fromElkResult } from './from-elk-result.ts';
import type { LayoutResult } from './layout-result.ts';
import { simpleLayout } from './simple-layout.ts';
import { defaultLayoutOptions, toElkGraph, type LayoutOptions } from './to-elk-graph.ts';

/**
 * Lays a whole drawing out with the engine handed in; what nothing joins is laid out by itself and set side by side, which the
 * engine does not do for compound nodes. Rejects when the engine does; `simpleLayout` is the way out then.
 */
export async function layoutDrawing(
  drawing: Drawing,
  engine: ElkEngine,
  options: LayoutOptions = defaultLayoutOptions,
): Promise<LayoutResult> {
  const results: LayoutResult[] = [];
  for (const part of componentsOf(drawing)) {
    results.push(part.edges.length === 0 ? simpleLayout(part) : fromElkResult(part, await engine.layout(toElkGraph(part, options))));
  }
  return packed(results);
}
