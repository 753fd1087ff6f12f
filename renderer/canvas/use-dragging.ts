import type { NodeChange } from '@xyflow/react';
import { useCallback, useMemo, useState } from 'react';
import { descendantsOf } from '#core/layout/drawing.ts';
import { centreOf, type Box, type Point } from '#core/layout/geometry.ts';
import { moveHomes } from '../state/move-homes.ts';
import type { EditorState } from '../state/editor-state.ts';
import { movedPlaces } from '../state/layout-slice.ts';
import { useEditor, useEditorStore } from '../state/use-editor.ts';
import type { BoxNode } from './flow-elements.ts';
import { containerAt } from './pointer-target.ts';

interface Dragging {
  /** The boxes to show: while a drag lasts, with what it moves. */
  readonly boxes: ReadonlyMap<string, Box>;
  readonly isDragging: boolean;
  readonly dropTarget: string | undefined;
  onChanges(changes: readonly NodeChange<BoxNode>[]): void;
  stop(): void;
}

/** Dragging boxes: shown at once, written to the model when the pointer is let go, as one step. Containers stay as they are meanwhile. */
export function useDragging(): Dragging {
  const store = useEditorStore();
  const settled = useEditor((state) => state.boxes);
  const [wanted, setWanted] = useState<ReadonlyMap<string, Point>>();

  const boxes = useMemo(() => (wanted ? shifted(store.getState(), wanted) : settled), [wanted, settled, store]);
  const dropTarget = useMemo(() => {
    if (!wanted) return undefined;
    const homes = homesOf(store.getState(), wanted);
    const first = [...homes].find(([id, home]) => home !== store.getState().drawing.nodes.get(id)?.parent);
    return first?.[1];
  }, [wanted, store]);

  const onChanges = useCallback((changes: readonly NodeChange<BoxNode>[]) => {
    const moves = changes.flatMap((change) => (change.type === 'position' && change.dragging && change.position ? [change] : []));
    if (moves.length > 0) setWanted((before) => new Map([...(before ?? []), ...moves.map((move) => [move.id, move.position!] as const)]));
  }, []);

  const stop = useCallback(() => {
    setWanted(undefined);
    if (wanted) commit(store.getState(), wanted);
  }, [wanted, store]);

  return { boxes, isDragging: wanted !== undefined, dropTarget, onChanges, stop };
}

/** All boxes, with the dragged ones and what lies in them where the pointer has them. */
function shifted(state: EditorState, wanted: ReadonlyMap<string, Point>): ReadonlyMap<string, Box> {
  const boxes = new Map(state.boxes);
  for (const [id, point] of wanted) {
    const box = state.boxes.get(id);
    if (!box) continue;
    const shift = { x: point.x - box.x, y: point.y - box.y };
    for (const each of [id, ...descendantsOf(state.drawing, id)]) {
      const inner = state.boxes.get(each);
      if (inner) boxes.set(each, { ...inner, x: inner.x + shift.x, y: inner.y + shift.y });
    }
  }
  return boxes;
}

/** The container that each dragged box would lie in if it were let go now; boxes inside a dragged container go with it. */
function homesOf(state: EditorState, wanted: ReadonlyMap<string, Point>): Map<string, string | undefined> {
  const carried = new Set([...wanted.keys()].flatMap((id) => descendantsOf(state.drawing, id)));
  const ignored = new Set([...wanted.keys(), ...carried]);
  const homes = new Map<string, string | undefined>();
  for (const [id, point] of wanted) {
    const box = state.boxes.get(id);
    const drawn = state.drawing.nodes.get(id);
    if (!box || !drawn || carried.has(id)) continue;
    homes.set(id, containerAt(state.drawing, state.boxes, centreOf({ ...box, ...point }), drawn.node.kind, ignored));
  }
  return homes;
}

function commit(state: EditorState, wanted: ReadonlyMap<string, Point>): void {
  const homes = homesOf(state, wanted);
  const changed = new Map([...homes].filter(([id, home]) => home !== state.drawing.nodes.get(id)?.parent));
  if (changed.size === 0) state.moveNodes(wanted);
  else state.perform(moveHomes(changed), movedPlaces(state, wanted));
}
