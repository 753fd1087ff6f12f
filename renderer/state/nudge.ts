import { grid, type Point } from '#core/layout/geometry.ts';
import type { EditorState } from './editor-state.ts';

const far = 5;

/** Moves the selected boxes by one step of the grid, or by five. Steps that follow each other are one step of undo. */
export function nudgeSelection(state: EditorState, direction: Point, isFar: boolean): void {
  const step = grid * (isFar ? far : 1);
  const places = new Map<string, Point>();
  for (const id of state.selection.nodes) {
    const box = state.boxes.get(id);
    if (box) places.set(id, { x: box.x + direction.x * step, y: box.y + direction.y * step });
  }
  state.moveNodes(places, `nudge ${[...state.selection.nodes].join(' ')}`);
}
