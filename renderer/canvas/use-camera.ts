import { useReactFlow, type Viewport } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { boundsOf, type Box, type Size } from '#core/layout/geometry.ts';
import { useApp } from '../app/app-context.ts';
import type { EditorState } from '../state/editor-state.ts';
import { useEditor, useEditorStore } from '../state/use-editor.ts';

const isStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** How long the camera takes to get somewhere, in milliseconds. */
const cameraTimeMs = (): number => (isStill() ? 0 : 220);

const wholePicture = { padding: '40px', maxZoom: 1 } as const;

/** Fits a model into view when it is opened or laid out for the first time, and goes to what is to be revealed. */
export function useCamera(): void {
  const store = useEditorStore();
  const flow = useReactFlow();
  const { camera } = useApp();
  const openings = useEditor((state) => state.openings);
  const opened = useRef<number>(undefined);
  const hasBoxes = useEditor((state) => state.boxes.size > 0);
  const reveal = useEditor((state) => state.reveal);

  useEffect(() => {
    const pane = (): DOMRect => document.querySelector('[data-canvas]')!.getBoundingClientRect();
    const centreOfScreen = (): { readonly x: number; readonly y: number } => {
      const { x, y, width, height } = pane();
      return { x: x + width / 2, y: y + height / 2 };
    };
    camera.mount({
      fitAll: () => void flow.fitView({ ...wholePicture, duration: cameraTimeMs() }),
      fitSelection: () => {
        const nodes = [...store.getState().selection.nodes].map((id) => ({ id }));
        if (nodes.length > 0) void flow.fitView({ nodes, padding: 0.3, maxZoom: 1.5, duration: cameraTimeMs() });
      },
      zoomBy: (factor) => void flow.zoomTo(flow.getZoom() * factor, { duration: cameraTimeMs() }),
      zoomTo: (zoom) => void flow.zoomTo(zoom, { duration: cameraTimeMs() }),
      centre: () => flow.screenToFlowPosition(centreOfScreen()),
      centreOfScreen,
    });
    return () => camera.mount(undefined);
  }, [camera, flow, store]);

  useEffect(() => {
    const bounds = boundsOf(store.getState().boxes.values());
    const pane = document.querySelector('[data-canvas]');
    if (!hasBoxes || !bounds || !pane || opened.current === openings) return;
    opened.current = openings;
    void flow.setViewport(firstView(bounds, { width: pane.clientWidth, height: pane.clientHeight }));
  }, [openings, hasBoxes, flow, store]);

  useEffect(() => {
    const bounds = reveal && boundsOf(boxesOf(store.getState(), reveal.target));
    if (!bounds) return;
    const zoom = Math.max(flow.getZoom(), 0.8);
    void flow.setCenter(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2, { zoom, duration: cameraTimeMs() });
  }, [reveal, flow, store]);
}

/** The least zoom at which the whole of a model is shown when it is opened: below it names cannot be read. */
const legible = 0.45;
/** The zoom at which the beginning of a larger one is shown. */
const reading = 0.6;
const margin = 40;

/** The whole picture where it can be read like that; else its beginning, on the left, where the entries are. */
function firstView(bounds: Box, pane: Size): Viewport {
  const fitting = Math.min((pane.width - 2 * margin) / bounds.width, (pane.height - 2 * margin) / bounds.height, 1);
  const zoom = fitting >= legible ? fitting : reading;
  const start = (position: number, length: number, room: number): number =>
    length * zoom <= room - 2 * margin ? (room - length * zoom) / 2 - position * zoom : margin - position * zoom;
  return { x: start(bounds.x, bounds.width, pane.width), y: start(bounds.y, bounds.height, pane.height), zoom };
}

/** The boxes of what is to be seen: both ends of an edge, the owner of a part. */
function boxesOf({ boxes, graph }: EditorState, target: { readonly node?: string; readonly edge?: string }): readonly Box[] {
  const edge = target.edge === undefined ? undefined : graph.edges.find(({ id }) => id === target.edge);
  const ids = edge ? [edge.from, edge.to] : target.node === undefined ? [] : [target.node];
  return ids.flatMap((id) => boxes.get(id) ?? boxes.get(graph.containerOf(id)?.id ?? '') ?? []);
}
