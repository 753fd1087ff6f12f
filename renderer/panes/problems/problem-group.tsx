import { Wrench } from 'lucide-react';
import { use } from 'react';
import type { DocumentGraph } from '#core/graph/graph.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import { FindingActing } from '../findings/finding-actions.ts';
import { Button } from '../parts/buttons.tsx';
import { problemKey, type Grouping, type ProblemGroup } from './problem-groups.ts';
import { ProblemRow } from './problem-row.tsx';
import styles from './problems.module.css';

interface ProblemGroupViewProps {
  readonly group: ProblemGroup;
  readonly graph: DocumentGraph;
  readonly groupBy: Grouping;
  readonly onReveal: (finding: Diagnostic) => void;
  readonly onWalk: (from: HTMLElement, step: number) => void;
}

/** Findings that belong together under their heading, or one that stands alone. */
export function ProblemGroupView({ group: { heading, problems }, graph, groupBy, onReveal, onWalk }: ProblemGroupViewProps) {
  const rows = problems.map((finding) => (
    <ProblemRow key={problemKey(finding)} finding={finding} graph={graph} groupBy={groupBy} onReveal={onReveal} onWalk={onWalk} />
  ));
  if (!heading) return rows;
  return (
    <section aria-label={heading.label} className={styles.group} data-by={groupBy}>
      <div className={styles.groupHead}>
        <h2 className={styles.groupTitle}>
          <span className={styles.groupLabel}>{heading.label}</span>
          <span className={styles.groupCaption}>{heading.caption}</span>
          <span className={styles.groupCount}>{problems.length}</span>
        </h2>
        {groupBy === 'rule' && <FixAll problems={problems} />}
      </div>
      {rows}
    </section>
  );
}

/** Mends all findings of a rule that can be mended mechanically, where that is more than one. */
function FixAll({ problems }: { readonly problems: readonly Diagnostic[] }) {
  const { fixes, fixAll } = use(FindingActing);
  const mendable = problems.filter((finding) => finding.waived === undefined && fixes.has(finding));
  if (mendable.length < 2) return undefined;
  return (
    <Button size="small" icon={Wrench} title="One after the other, as one step of undo" onClick={() => fixAll(mendable)}>
      Fix all {mendable.length}
    </Button>
  );
}
