import type { DocumentGraph } from '#core/graph/graph.ts';
import type { EditorState } from './editor-state.ts';
import type { Services } from './services.ts';

/** The lens on an entry, for the graph as it is now; none when the entry is gone. */
export function lensOf(
  entry: string | undefined,
  graph: DocumentGraph,
  services: Pick<Services, 'analyse'>,
): { readonly lens: EditorState['lens'] } {
  if (entry === undefined || !graph.nodes.has(entry)) return { lens: undefined };
  return { lens: { entry, ...services.analyse(graph).reachableFrom(entry) } };
}
