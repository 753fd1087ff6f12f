import type { Document, Node } from '../model/document.ts';
import type { Edit } from '../model/edit.ts';

/** What lies in these nodes, at any depth, the nodes themselves included. */
export function withContents(document: Document, nodes: Iterable<string>): ReadonlySet<string> {
  const inside = new Map<string, string[]>();
  for (const { id, in: container } of document.nodes.values()) {
    if (container === undefined) continue;
    const list = inside.get(container);
    if (list) list.push(id);
    else inside.set(container, [id]);
  }
  const found = new Set<string>(nodes);
  for (const id of found) for (const child of inside.get(id) ?? []) found.add(child);
  return found;
}

/**
 * Removes nodes and edges, and every edge that would lose an end. What lies in a removed container moves out to where that lay,
 * unless `contents` says that it goes too. Personas of a removed person stay, without their node.
 */
export function removeElements(
  document: Document,
  elements: { readonly nodes?: Iterable<string>; readonly edges?: Iterable<string> },
  contents: 'move-out' | 'remove' = 'move-out',
): Edit {
  const gone = contents === 'remove' ? withContents(document, elements.nodes ?? []) : new Set(elements.nodes);
  const edges = new Set(elements.edges);
  return {
    label: 'Delete',
    change: (draft) => {
      for (const [id, edge] of draft.edges) if (edges.has(id) || gone.has(edge.from) || gone.has(edge.to)) draft.edges.delete(id);
      for (const node of draft.nodes.values()) {
        if (gone.has(node.id) || node.in === undefined || !gone.has(node.in)) continue;
        const home = remainingHome(document, node, gone);
        if (home === undefined) delete node.in;
        else node.in = home;
      }
      for (const persona of draft.personas.values()) if (persona.node !== undefined && gone.has(persona.node)) delete persona.node;
      for (const id of gone) draft.nodes.delete(id);
    },
  };
}

function remainingHome(document: Document, node: Pick<Node, 'in'>, gone: ReadonlySet<string>): string | undefined {
  const seen = new Set<string>();
  let home = node.in;
  while (home !== undefined && gone.has(home) && !seen.has(home)) {
    seen.add(home);
    home = document.nodes.get(home)?.in;
  }
  return home !== undefined && gone.has(home) ? undefined : home;
}
