import { useMemo } from 'react';
import { marksOf, unmarked, worstOf } from '../../canvas/marks.ts';
import { useEditor } from '../../state/use-editor.ts';
import { Outline } from './outline.tsx';

/** The outline of the open model. */
export function OutlinePane() {
  const graph = useEditor((state) => state.graph);
  const judgement = useEditor((state) => state.judgement);
  const selected = useEditor((state) => state.selection.nodes);
  const select = useEditor((state) => state.select);
  const revealTarget = useEditor((state) => state.revealTarget);
  const marks = useMemo(() => marksOf(judgement), [judgement]);
  return (
    <Outline
      graph={graph}
      selected={selected}
      worstOf={(node) => worstOf(marks.nodes.get(node) ?? unmarked)}
      onSelect={(node) => select({ nodes: [node] })}
      onReveal={(node) => revealTarget({ node })}
    />
  );
}
