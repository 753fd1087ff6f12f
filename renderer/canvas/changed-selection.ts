import type { EdgeChange, NodeChange } from '@xyflow/react';
import type { Selection } from '../state/editor-state.ts';
import type { BoxNode, LineEdge } from './flow-elements.ts';

/** The selection after React Flow's changes; undefined when they do not touch it. */
export function changedSelection(
  before: Selection,
  changes: readonly (NodeChange<BoxNode> | EdgeChange<LineEdge>)[],
  part: keyof Selection,
): Selection | undefined {
  const chosen = new Set(before[part]);
  for (const change of changes) {
    if (change.type !== 'select') continue;
    if (change.selected) chosen.add(change.id);
    else chosen.delete(change.id);
  }
  const isSame = chosen.size === before[part].size && [...chosen].every((id) => before[part].has(id));
  return isSame ? undefined : { ...before, [part]: chosen };
}
