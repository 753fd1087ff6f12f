import {
  Background,
  BackgroundVariant,
  MarkerType,
  ReactFlow,
  SelectionMode,
  useStore,
  type EdgeChange,
  type NodeChange,
  type ReactFlowState,
} from '@xyflow/react';
import { useDeferredValue, useMemo, useState, type MouseEvent } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useEditor, useEditorStore } from '../state/use-editor.ts';
import { BoxNodeView } from './box-node.tsx';
import styles from './canvas.module.css';
import { CanvasContextMenu } from './context-menu.tsx';
import { CanvasEmpty } from './canvas-empty.tsx';
import { ConnectionLine } from './connection-line.tsx';
import { ContainerNodeView } from './container-node.tsx';
import { boxNodes, lineEdges, type BoxNode, type LineEdge } from './flow-elements.ts';
import { ElementCache } from './element-cache.ts';
import { CanvasLegend } from './legend.tsx';
import { IllegalPopover } from './illegal-popover.tsx';
import { LineEdgeView } from './line-edge.tsx';
import { marksOf } from './marks.ts';
import { CanvasMiniMap } from './mini-map.tsx';
import { QuickAdd } from './quick-add.tsx';
import { ShapeMemory } from './shape-memory.ts';
import { ariaLabels } from './aria-labels.ts';
import { changedSelection } from './changed-selection.ts';
import { useCamera } from './use-camera.ts';
import { useConnecting } from './use-connecting.ts';
import { useDragging } from './use-dragging.ts';
import { useKindDrop } from './use-kind-drop.ts';

const nodeTypes = { box: BoxNodeView, container: ContainerNodeView };
const edgeTypes = { line: LineEdgeView };
const additive = ['Shift', 'Meta', 'Control'];
const arrow = { type: MarkerType.ArrowClosed, markerUnits: 'userSpaceOnUse', width: 20, height: 20, color: 'context-stroke' };

/** So many nodes may stand in the page at once; of more, only those in sight. */
const fewEnough = 120;

/** Too far away to read captions: names grow, everything smaller goes. */
const isFar = ({ transform }: ReactFlowState): boolean => transform[2] < 0.55;

/** The picture of the open model. */
export function Canvas({ theme }: { readonly theme: 'light' | 'dark' }) {
  const store = useEditorStore();
  const seen = useEditor(useShallow(({ routes, selection, lens }) => ({ routes, selection, lens })));
  // A large picture may lag behind the letters typed in the inspector; what is selected or dragged may not.
  const drawing = useDeferredValue(useEditor((state) => state.drawing));
  const judgement = useDeferredValue(useEditor((state) => state.judgement));
  const shown = useMemo(() => ({ ...seen, drawing }), [seen, drawing]);
  const marks = useMemo(() => marksOf(judgement), [judgement]);
  const dragging = useDragging();
  const connecting = useConnecting();
  const drop = useKindDrop();
  const far = useStore(isFar);
  const [cache] = useState(() => new ElementCache());
  const [memory] = useState(() => new ShapeMemory());
  useCamera();

  const { boxes, isDragging } = dragging;
  const dropTarget = dragging.dropTarget ?? drop.dropTarget;
  const { candidates } = connecting;
  const nodes = useMemo(
    () =>
      cache.nodes(
        boxNodes({ ...shown, boxes }, marks, {
          ...(candidates ? { candidates } : {}),
          ...(dropTarget === undefined ? {} : { dropTarget }),
        }),
      ),
    [cache, shown, boxes, marks, candidates, dropTarget],
  );
  const edges = useMemo(
    () => cache.edges(lineEdges({ ...shown, boxes }, marks, { markerEnd: arrow, isDragging, memory })),
    [cache, memory, shown, boxes, marks, isDragging],
  );

  const onNodesChange = (changes: NodeChange<BoxNode>[]): void => {
    dragging.onChanges(changes);
    const selection = changedSelection(store.getState().selection, changes, 'nodes');
    if (selection) store.getState().select(selection);
  };
  const onEdgesChange = (changes: EdgeChange<LineEdge>[]): void => {
    const selection = changedSelection(store.getState().selection, changes, 'edges');
    if (selection) store.getState().select(selection);
  };
  const onDoubleClick = ({ target, clientX, clientY }: MouseEvent): void => {
    const isEmptyGround = target instanceof Element && target.classList.contains('react-flow__pane');
    if (isEmptyGround) store.getState().show({ kind: 'quick-add', at: { x: clientX, y: clientY } });
  };

  return (
    <CanvasContextMenu>
      <div
        className={styles.canvas}
        data-canvas=""
        data-far={far}
        onDoubleClick={onDoubleClick}
        onDragOver={drop.onDragOver}
        onDragLeave={drop.onDragLeave}
        onDrop={drop.onDrop}
      >
        <ReactFlow<BoxNode, LineEdge>
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          onNodesChange={onNodesChange}
          onEdgesChange={onEdgesChange}
          onNodeDragStop={dragging.stop}
          onSelectionDragStop={dragging.stop}
          onConnectStart={connecting.start}
          onConnectEnd={connecting.end}
          connectionLineComponent={ConnectionLine}
          onPaneClick={() => store.getState().select({})}
          onNodeDoubleClick={(_, node) => store.getState().rename(node.data.drawn.isDerived ? undefined : node.id)}
          onEdgeMouseEnter={(_, edge) => store.getState().hover({ edge: edge.id })}
          onEdgeMouseLeave={() => store.getState().hover(undefined)}
          colorMode={theme}
          snapToGrid
          snapGrid={[8, 8]}
          minZoom={0.05}
          maxZoom={2.5}
          selectionOnDrag
          selectionMode={SelectionMode.Partial}
          panOnDrag={[1]}
          panOnScroll
          zoomOnDoubleClick={false}
          multiSelectionKeyCode={additive}
          deleteKeyCode={null}
          elevateNodesOnSelect={false}
          elevateEdgesOnSelect={false}
          onlyRenderVisibleElements={shown.drawing.nodes.size > fewEnough}
          ariaLabelConfig={ariaLabels}
          proOptions={{ hideAttribution: false }}
        >
          <Background variant={BackgroundVariant.Dots} gap={24} size={1.5} color="var(--canvas-dot)" />
          <CanvasMiniMap />
          <CanvasLegend />
          <CanvasEmpty />
        </ReactFlow>
        <QuickAdd />
        <IllegalPopover />
      </div>
    </CanvasContextMenu>
  );
}
