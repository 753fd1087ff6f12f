import type { StoreApi } from 'zustand';
import { descendantsOf } from '#core/layout/drawing.ts';
import { fitContainers } from '#core/layout/fit-containers.ts';
import { makeRoom } from '#core/layout/make-room.ts';
import { snap, type Point } from '#core/layout/geometry.ts';
import type { EditorState, LayoutFunctions } from './editor-state.ts';
import { tooSlow, type Services } from './services.ts';
import { labelsOf, momentOf, pushed } from './undo-stack.ts';

type Store = Pick<StoreApi<EditorState>, 'getState'> & { setState(part: Partial<EditorState>): void };

/** Moving by hand and tidying up. */
export function layoutFunctions({ getState, setState }: Store, services: Services): LayoutFunctions {
  const put = (label: string, places: ReadonlyMap<string, Point>, routes: EditorState['routes'], mergeKey?: string): void => {
    const state = getState();
    const before = momentOf(state);
    const step = { label, before, after: { ...before, places } };
    const undoStack = pushed(state.undoStack, mergeKey === undefined ? step : { ...step, mergeKey });
    setState({
      places,
      routes,
      boxes: fitContainers(state.drawing, places),
      undoStack,
      ...labelsOf(undoStack),
      isDirty: true,
    });
  };

  return {
    moveNodes(wanted, mergeKey) {
      const state = getState();
      const moved = movedPlaces(state, wanted);
      if (moved.size === 0) return;
      const places = makeRoom(state.drawing, state.boxes, new Map([...state.places, ...moved]));
      put('Move', places, state.routes, mergeKey);
    },
    async tidy() {
      const { drawing } = getState();
      if (drawing.nodes.size === 0) return;
      setState({ isLayingOut: true });
      const result = await services.layOut(drawing);
      setState({ isLayingOut: false });
      if (getState().drawing !== drawing) return;
      const places = new Map<string, Point>();
      for (const [id, box] of result.boxes) if (drawing.nodes.get(id)!.children.length === 0) places.set(id, { x: box.x, y: box.y });
      put('Tidy', places, result.routes);
      if (result.isSimple) services.notify({ text: tooSlow, tone: 'warning' });
    },
  };
}

/** Places of all boxes that move when these are put elsewhere: a container takes with it what it holds. */
export function movedPlaces(
  state: Pick<EditorState, 'drawing' | 'boxes' | 'places'>,
  wanted: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const moved = new Map<string, Point>();
  for (const [id, point] of wanted) {
    const box = state.boxes.get(id);
    if (!box) continue;
    const shift = { x: snap(point.x) - box.x, y: snap(point.y) - box.y };
    if (shift.x === 0 && shift.y === 0) continue;
    for (const each of [id, ...descendantsOf(state.drawing, id)]) {
      const place = state.places.get(each);
      if (place && !moved.has(each)) moved.set(each, { x: place.x + shift.x, y: place.y + shift.y });
    }
  }
  return moved;
}
