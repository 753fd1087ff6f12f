import type { Edit } from '../model/edit.ts';

/** Edges that say the same as `in:`. */
const containing: ReadonlySet<string> = new Set(['has', 'holds', 'defines']);

/** Puts nodes into another container, or (undefined) into none. An edge that said where they lay goes. */
export const moveInto = (nodes: Iterable<string>, container: string | undefined): Edit => {
  const moved = new Set(nodes);
  return {
    label: 'Move',
    change: (draft) => {
      for (const id of moved) {
        const node = draft.nodes.get(id);
        if (!node || id === container) continue;
        if (container === undefined) delete node.in;
        else node.in = container;
      }
      for (const [id, edge] of draft.edges) if (moved.has(edge.to) && containing.has(edge.kind)) draft.edges.delete(id);
    },
  };
};
