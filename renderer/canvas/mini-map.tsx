import { MiniMap } from '@xyflow/react';
import { families } from '#core/catalog/families.ts';
import { kinds } from '#core/catalog/catalog.ts';
import { useEditor } from '../state/use-editor.ts';
import type { BoxNode } from './flow-elements.ts';
import { worstOf } from './marks.ts';

const colourOf = ({ data }: BoxNode): string => {
  if (data.drawn.isContainer) return 'transparent';
  const worst = worstOf(data.mark);
  if (worst === 'error') return 'var(--error)';
  return families[kinds.get(data.drawn.node.kind)?.family ?? 'neutral'].stroke;
};

/** The whole picture, small; shown once there is more than a screen of it. Red where there are errors. */
export function CanvasMiniMap() {
  const isLarge = useEditor((state) => state.drawing.nodes.size > 24);
  if (!isLarge) return null;
  return (
    <MiniMap<BoxNode>
      pannable
      zoomable
      nodeColor={colourOf}
      nodeStrokeColor="var(--line-strong)"
      nodeStrokeWidth={6}
      nodeBorderRadius={8}
      bgColor="var(--surface)"
      maskColor="color-mix(in srgb, var(--canvas) 70%, transparent)"
      style={{ width: 168, height: 112 }}
    />
  );
}
