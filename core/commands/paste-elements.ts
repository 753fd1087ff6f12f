import type { Document, Edge, Node } from '../model/document.ts';
import type { Edit } from '../model/edit.ts';
import { addElements } from './add-elements.ts';
import { freeId, freshEdgeId } from './ids.ts';
import { withContents } from './remove-elements.ts';

/** An edit that adds copies, and the id of the copy of each node. */
export interface Pasted {
  readonly edit: Edit;
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Adds the nodes and edges of another document under ids that are free. Edges need both ends among them; a container that is not
 * among them is kept where the document has it.
 */
export function pasteElements(document: Document, part: Pick<Document, 'nodes' | 'edges'>, label = 'Paste'): Pasted {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of part.nodes.keys()) {
    const free = document.nodes.has(id) ? freeId(id.replace(/-\d+$/, ''), (wanted) => document.nodes.has(wanted) || taken.has(wanted)) : id;
    ids.set(id, free);
    taken.add(free);
  }
  const nodes = [...part.nodes.values()].map((node) => copyOfNode(document, node, ids));
  const takenEdges = new Set<string>();
  const edges = [...part.edges.values()].flatMap((edge): Edge[] => {
    const [from, to] = [ids.get(edge.from), ids.get(edge.to)];
    if (from === undefined || to === undefined) return [];
    const id = freshEdgeId(document, from, to, takenEdges);
    takenEdges.add(id);
    return [{ ...edge, id, from, to }];
  });
  return { edit: addElements(label, nodes, edges), ids };
}

function copyOfNode(document: Document, node: Node, ids: ReadonlyMap<string, string>): Node {
  const { in: container, ...rest } = node;
  const home = container === undefined ? undefined : (ids.get(container) ?? (document.nodes.has(container) ? container : undefined));
  return { ...rest, id: ids.get(node.id)!, ...(home === undefined ? {} : { in: home }) };
}

/** What is chosen, with all that lies in it and the edges between: for the clipboard and for duplicates. */
export function partOf(document: Document, nodes: Iterable<string>): Pick<Document, 'nodes' | 'edges'> {
  const chosen = withContents(document, nodes);
  return {
    nodes: new Map([...document.nodes].filter(([id]) => chosen.has(id))),
    edges: new Map([...document.edges].filter(([, { from, to }]) => chosen.has(from) && chosen.has(to))),
  };
}

/** Copies nodes with what lies in them and the edges between. */
export const duplicateElements = (document: Document, nodes: Iterable<string>): Pasted =>
  pasteElements(document, partOf(document, nodes), 'Duplicate');
