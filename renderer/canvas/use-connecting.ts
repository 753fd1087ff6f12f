import { useReactFlow, type FinalConnectionState, type OnConnectStartParams } from '@xyflow/react';
import { useCallback, useState } from 'react';
import { connect } from '../state/add-nodes.ts';
import type { EditorState, PendingEdge } from '../state/editor-state.ts';
import { useEditorStore } from '../state/use-editor.ts';
import type { Candidate } from './flow-elements.ts';
import { legalityBetween, outcomeAt } from './pointer-target.ts';

const pointerOf = (event: MouseEvent | TouchEvent): { readonly x: number; readonly y: number } => {
  const point = 'changedTouches' in event ? event.changedTouches[0]! : event;
  return { x: point.clientX, y: point.clientY };
};

/** An edge that is let go over a pane is taken back. */
const isOnCanvas = ({ x, y }: { readonly x: number; readonly y: number }): boolean =>
  document.elementFromPoint(x, y)?.closest('[data-canvas]') != null;

/** Drawing an edge: lights up where it may lead, and decides what letting go does. */
export function useConnecting() {
  const store = useEditorStore();
  const flow = useReactFlow();
  const [candidates, setCandidates] = useState<ReadonlyMap<string, Candidate>>();

  const start = useCallback(
    (_event: unknown, { nodeId, handleType }: OnConnectStartParams) => {
      if (nodeId !== null && handleType) setCandidates(candidatesFor(store.getState(), { node: nodeId, end: handleType }));
    },
    [store],
  );

  const end = useCallback(
    (event: MouseEvent | TouchEvent, { fromNode, fromHandle }: FinalConnectionState) => {
      setCandidates(undefined);
      if (!fromNode || !fromHandle) return;
      const state = store.getState();
      const at = pointerOf(event);
      if (!isOnCanvas(at)) return;
      const pending: PendingEdge = { node: fromNode.id, end: fromHandle.type };
      const outcome = outcomeAt(state.drawing, state.boxes, flow.screenToFlowPosition(at), pending);
      if (outcome.does === 'create') state.show({ kind: 'quick-add', at, from: pending });
      if (outcome.does === 'connect' || outcome.does === 'explain') {
        const [from, to] = pending.end === 'source' ? [pending.node, outcome.node] : [outcome.node, pending.node];
        if (outcome.does === 'connect') connect(state, from, to);
        else state.show({ kind: 'illegal', at, from, to });
      }
    },
    [store, flow],
  );

  return { candidates, start, end };
}

function candidatesFor({ drawing }: EditorState, pending: PendingEdge): Map<string, Candidate> {
  const start = drawing.nodes.get(pending.node);
  const candidates = new Map<string, Candidate>();
  if (!start) return candidates;
  for (const [id, { node, isContainer }] of drawing.nodes) {
    if (id === pending.node) continue;
    const isLegal = legalityBetween(start.node.kind, node.kind, pending.end).legal;
    candidates.set(id, isLegal ? 'legal' : isContainer ? undefined : 'illegal');
  }
  return candidates;
}
