import { useDeferredValue, useMemo } from 'react';
import { useEditor } from '../../state/use-editor.ts';
import { FindingActing, useFindingActions } from '../findings/finding-actions.ts';
import { Problems } from './problems.tsx';

/** The findings of the open model. */
export function ProblemsPane() {
  // The list may lag behind what is typed elsewhere.
  const graph = useDeferredValue(useEditor((state) => state.graph));
  const judgement = useDeferredValue(useEditor((state) => state.judgement));
  const isJudging = useEditor((state) => state.isJudging);
  const actions = useDeferredValue(useFindingActions());
  const revealTarget = useEditor((state) => state.revealTarget);
  return useMemo(
    () => (
      <FindingActing value={actions}>
        <Problems
          graph={graph}
          diagnostics={judgement.diagnostics}
          isJudging={isJudging}
          onReveal={(finding) => revealTarget(finding.target)}
        />
      </FindingActing>
    ),
    [graph, judgement, isJudging, actions, revealTarget],
  );
}
