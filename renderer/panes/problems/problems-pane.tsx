import { useEditor } from '../../state/use-editor.ts';
import { Problems } from './problems.tsx';

/** The findings of the open model. */
export function ProblemsPane() {
  const graph = useEditor((state) => state.graph);
  const judgement = useEditor((state) => state.judgement);
  const isJudging = useEditor((state) => state.isJudging);
  const fixOf = useEditor((state) => state.fixOf);
  const perform = useEditor((state) => state.perform);
  const revealTarget = useEditor((state) => state.revealTarget);
  return (
    <Problems
      graph={graph}
      diagnostics={judgement.diagnostics}
      isJudging={isJudging}
      fixOf={fixOf}
      onReveal={(finding) => revealTarget(finding.target)}
      onFix={(edit) => perform(edit)}
    />
  );
}
