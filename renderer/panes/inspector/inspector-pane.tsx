import { useMemo } from 'react';
import { renameEdge, renameNode } from '#core/commands/rename-element.ts';
import { drawInstead } from '../../state/add-nodes.ts';
import { useEditor, useEditorStore } from '../../state/use-editor.ts';
import { FindingActing, useFindingActions } from '../findings/finding-actions.ts';
import { elementEdits } from './edits.ts';
import { Inspector } from './inspector.tsx';

/** The inspector of what is selected in the open model. */
export function InspectorPane() {
  const store = useEditorStore();
  const graph = useEditor((state) => state.graph);
  const selection = useEditor((state) => state.selection);
  const judgement = useEditor((state) => state.judgement);
  const reveal = useEditor((state) => state.reveal);
  const isReadOnly = useEditor((state) => (state.brokenFile ?? state.file).state !== 'ok');
  const select = useEditor((state) => state.select);
  const perform = useEditor((state) => state.perform);
  const actions = useFindingActions();
  const edits = useMemo(() => elementEdits(perform), [perform]);
  return (
    <FindingActing value={actions}>
      <Inspector
        graph={graph}
        selection={selection}
        diagnostics={judgement.diagnostics}
        reveal={reveal}
        isReadOnly={isReadOnly}
        edits={{
          ...edits,
          drawInstead: (edge, route) => drawInstead(store.getState(), edge.from, edge.to, route),
          rename(element, id) {
            const isNode = element.type === 'node';
            const edit = (isNode ? renameNode : renameEdge)(graph.document, element.id, id);
            const place = isNode ? store.getState().places.get(element.id) : undefined;
            if (!edit.ok) return;
            perform(edit.value, place && new Map([[id, place]]));
            select(isNode ? { nodes: [id] } : { edges: [id] });
          },
        }}
        onSelect={({ type, id }) => select(type === 'node' ? { nodes: [id] } : { edges: [id] })}
      />
    </FindingActing>
  );
}
