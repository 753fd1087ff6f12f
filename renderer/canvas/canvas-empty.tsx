import { Panel } from '@xyflow/react';
import { useEditor } from '../state/use-editor.ts';
import styles from './canvas.module.css';

/** What an empty canvas says, and what one says whose layout is being worked out. */
export function CanvasEmpty() {
  const isEmpty = useEditor((state) => state.drawing.nodes.size === 0);
  const isFirstLayout = useEditor((state) => state.isLayingOut && state.boxes.size === 0);
  if (isFirstLayout)
    return (
      <Panel position="top-center" className={styles.notice ?? ''}>
        <output>Laying out the diagram…</output>
      </Panel>
    );
  if (!isEmpty) return null;
  return (
    <div className={styles.empty}>
      <h2>Who becomes which role?</h2>
      <p>Drag a kind from the palette onto the canvas, or press it to add one here.</p>
      <p>
        <kbd>A</kbd> or a double click adds a node. Pull from the dot on its right edge to draw where its identity goes.
      </p>
    </div>
  );
}
