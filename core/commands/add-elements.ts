import { kinds } from '../catalog/catalog.ts';
import type { Document, Edge, Node } from '../model/document.ts';
import { castDraft, type Edit } from '../model/edit.ts';
import { freshNodeId } from './ids.ts';
import { newNode } from './new-element.ts';

/** Adds elements whose ids are free. */
export const addElements = (label: string, nodes: readonly Node[], edges: readonly Edge[]): Edit => ({
  label,
  change: (draft) => {
    for (const node of nodes) draft.nodes.set(node.id, castDraft(node));
    for (const edge of edges) draft.edges.set(edge.id, castDraft(edge));
  },
});

/** Adds a node of a kind under a fresh id, which is given back. */
export function addNode(
  document: Document,
  kind: string,
  options: { readonly label?: string; readonly in?: string } = {},
): { readonly edit: Edit; readonly id: string } {
  const id = freshNodeId(document, kind, options.label);
  return { edit: addElements(`Add ${kinds.get(kind)?.label ?? kind}`, [newNode(id, kind, options)], []), id };
}
