import { scopeOfEntry, type MermaidScope } from '#core/export/mermaid/selection.ts';
import type { DocumentGraph } from '#core/graph/graph.ts';
import { analysePaths } from '#core/paths/analyse.ts';

/** What a choice of the list means; an element that is gone counts as the whole model. */
export function mermaidScope(graph: DocumentGraph, choice: string): MermaidScope {
  const [type, id = ''] = choice.split(' ');
  if (!graph.nodes.has(id)) return { type: 'model' };
  return type === 'account' ? { type: 'account', account: id } : scopeOfEntry(analysePaths(graph), id);
}
