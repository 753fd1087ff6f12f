import type { Node } from '../../../model/document.ts';
import type { DocumentGraph } from '../../document-graph.ts';

/** The permission set that a reserved role is made for, by the assignment that leads into it. */
export function permissionSetOf(reserved: string, graph: DocumentGraph): Node | undefined {
  const assignments = graph.into(reserved).filter(({ kind }) => kind === 'enters-reserved-role');
  const set = assignments.flatMap(({ from }) => graph.into(from)).find(({ kind }) => kind === 'with-permission-set')?.from;
  return set === undefined ? undefined : graph.nodes.get(set);
}
