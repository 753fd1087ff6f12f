import { useReactFlow, useStore, type ConnectionLineComponentProps } from '@xyflow/react';
import { Ban, CornerDownRight, Plus } from 'lucide-react';
import { useEditorStore } from '../state/use-editor.ts';
import type { BoxNode } from './flow-elements.ts';
import styles from './connection-line.module.css';
import { outcomeAt, type Outcome } from './pointer-target.ts';

/** The most that a hint takes, with some air, in pixels of the window. */
const hintRoom = 312;

/** The edge being drawn, with what letting go would do, said beside the pointer. */
export function ConnectionLine({ fromX, fromY, toX, toY, fromNode, fromHandle }: ConnectionLineComponentProps<BoxNode>) {
  const store = useEditorStore();
  const { getViewport } = useReactFlow();
  const { drawing, boxes } = store.getState();
  const end = fromHandle.type;
  const outcome = outcomeAt(drawing, boxes, { x: toX, y: toY }, { node: fromNode.id, end });
  const { x, zoom } = getViewport();
  const paneWidth = useStore((state) => state.width);
  // Beside the pointer, but never beyond the right edge of the canvas.
  const shift = Math.min(14, paneWidth - hintRoom - (toX * zoom + x));
  return (
    <g className={styles.line} data-does={outcome.does}>
      <path d={`M ${fromX} ${fromY} L ${toX} ${toY}`} fill="none" />
      <circle cx={toX} cy={toY} r={4} />
      <foreignObject x={toX} y={toY} width={1} height={1} overflow="visible">
        <div className={styles.hint} data-does={outcome.does} style={{ transform: `scale(${1 / zoom}) translate(${shift}px, 14px)` }}>
          <Hint outcome={outcome} />
        </div>
      </foreignObject>
    </g>
  );
}

function Hint({ outcome }: { readonly outcome: Outcome }) {
  if (outcome.does === 'connect')
    return (
      <>
        <CornerDownRight size={14} aria-hidden="true" />
        <span>
          <strong>{outcome.legality.edge.label}</strong>
          {outcome.legality.edge.flows && <span> {outcome.legality.edge.flows.replaceAll('->', '→')}</span>}
        </span>
      </>
    );
  if (outcome.does === 'explain')
    return (
      <>
        <Ban size={14} aria-hidden="true" />
        <span>
          <strong>Not possible. </strong>
          {outcome.legality.why}
        </span>
      </>
    );
  return outcome.does === 'create' ? (
    <>
      <Plus size={14} aria-hidden="true" />
      <span>Let go to add what may follow</span>
    </>
  ) : null;
}
