import { useDeferredValue, useMemo } from 'react';
import { useEditor } from '../../state/use-editor.ts';
import { Problems } from './problems.tsx';

/** The findings of the open model. */
export function ProblemsPane() {
  // The list may lag behind what is typed elsewhere.
  const graph = useDeferredValue(useEditor((state) => state.graph));
  const judgement = useDeferredValue(useEditor((state) => state.judgement));
  const isJudging = useEditor((state) => state.isJudging);
  const fixOf = useEditor((state) => state.fixOf);
  const perform = useEditor((state) => state.perform);
  const revealTarget = useEditor((state) => state.revealTarget);
  return useMemo(
    () => (
      <Problems
        graph={graph}
        diagnostics={judgement.diagnostics}
        isJudging={isJudging}
        fixOf={fixOf}
        onReveal={(finding) => revealTarget(finding.target)}
        onFix={perform}
      />
    ),
    [graph, judgement, isJudging, fixOf, perform, revealTarget],
  );
}
