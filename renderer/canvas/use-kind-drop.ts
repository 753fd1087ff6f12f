import { useReactFlow } from '@xyflow/react';
import { useEffect, useState, type DragEvent } from 'react';
import { draggedKind } from '../panes/palette/dragged-kind.ts';
import { addNode } from '../state/add-nodes.ts';
import { useEditorStore } from '../state/use-editor.ts';
import { containerAt } from './pointer-target.ts';

/** Dropping a kind from the palette: the container under the pointer lights up, and takes the new node. */
export function useKindDrop() {
  const store = useEditorStore();
  const flow = useReactFlow();
  const [dropTarget, setDropTarget] = useState<string>();
  const kind = useDraggedKind();

  const homeUnder = (event: DragEvent, dragged: string): string | undefined => {
    const { drawing, boxes } = store.getState();
    return containerAt(drawing, boxes, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }), dragged);
  };

  return {
    dropTarget,
    onDragOver(event: DragEvent) {
      if (!event.dataTransfer.types.includes(draggedKind)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setDropTarget(kind === undefined ? undefined : homeUnder(event, kind));
    },
    onDragLeave: () => setDropTarget(undefined),
    onDrop(event: DragEvent) {
      const dropped = event.dataTransfer.getData(draggedKind);
      setDropTarget(undefined);
      if (dropped === '') return;
      event.preventDefault();
      const at = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
      addNode(store.getState(), { kind: dropped, at, container: homeUnder(event, dropped) });
    },
  };
}

/** While a drag lasts its data may not be read, only when it starts. */
function useDraggedKind(): string | undefined {
  const [kind, setKind] = useState<string>();
  useEffect(() => {
    const begin = (event: globalThis.DragEvent): void => setKind(event.dataTransfer?.getData(draggedKind) || undefined);
    const end = (): void => setKind(undefined);
    window.addEventListener('dragstart', begin);
    window.addEventListener('dragend', end);
    return () => {
      window.removeEventListener('dragstart', begin);
      window.removeEventListener('dragend', end);
    };
  }, []);
  return kind;
}
