import { CircleCheck, ListX } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { DocumentGraph } from '#core/graph/graph.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { Button } from '../parts/buttons.tsx';
import { ProblemFilters } from './problem-filters.tsx';
import { ProblemGroupView } from './problem-group.tsx';
import { countFindings, problemGroups, type ProblemFilter, type ProblemGroup } from './problem-groups.ts';
import { focusRow, useRowFocus } from './use-row-focus.ts';
import styles from './problems.module.css';

interface ProblemsProps {
  readonly graph: DocumentGraph;
  readonly diagnostics: readonly Diagnostic[];
  readonly isJudging: boolean;
  readonly onReveal: (finding: Diagnostic) => void;
}

/** More rows than anybody reads are drawn on demand. */
const firstRows = 100;

/** All findings, grouped and filtered. Arrow keys walk, Enter reveals. */
export function Problems({ graph, diagnostics, isJudging, onReveal }: ProblemsProps) {
  const [filter, setFilter] = useState<ProblemFilter>({ query: '', hidden: new Set(), showsWaived: false, groupBy: 'cause' });
  const [limit, setLimit] = useState(firstRows);
  const deferred = useDeferredValue(filter);
  const groups = useMemo(() => problemGroups(diagnostics, graph, deferred), [diagnostics, graph, deferred]);
  const list = useRef<HTMLDivElement>(null);
  const { onFocus, onBlur } = useRowFocus(list);
  const counts = useMemo(() => countFindings(diagnostics), [diagnostics]);
  const total = groups.reduce((sum, group) => sum + group.problems.length, 0);
  return (
    <div className={styles.problems}>
      <ProblemFilters
        filter={filter}
        counts={counts}
        isJudging={isJudging}
        onChange={setFilter}
        onEnterList={() => focusRow(list, undefined, 0)}
      />
      <div ref={list} className={styles.list} onFocus={onFocus} onBlur={onBlur}>
        {limited(groups, limit).map((group) => (
          <ProblemGroupView
            key={group.key}
            group={group}
            graph={graph}
            groupBy={deferred.groupBy}
            onReveal={onReveal}
            onWalk={(from, step) => focusRow(list, from, step)}
          />
        ))}
        {total > limit && (
          <p className={styles.more}>
            <Button onClick={() => setLimit(limit + 500)}>Show more ({total - limit} hidden)</Button>
          </p>
        )}
        {total === 0 && (
          <Nothing
            waived={deferred.showsWaived ? 0 : counts.waived}
            isFiltered={counts.error + counts.warning + counts.info > 0}
            isEmpty={graph.document.nodes.size === 0}
          />
        )}
      </div>
    </div>
  );
}

interface NothingProps {
  /** How many findings are hidden because they are waived. */
  readonly waived: number;
  readonly isFiltered: boolean;
  readonly isEmpty: boolean;
}

function Nothing({ waived, isFiltered, isEmpty }: NothingProps) {
  if (isFiltered) return <EmptyState icon={<ListX size={20} aria-hidden="true" />} title="No finding passes the filter" />;
  return (
    <EmptyState icon={<CircleCheck size={20} aria-hidden="true" />} title={waived > 0 ? 'No open findings' : 'No findings'}>
      {waived > 0
        ? `${waived === 1 ? 'One finding is' : `${waived} findings are`} waived in the review of this model.`
        : isEmpty
          ? 'Draw a person, an app and a role: what is missing between them is told here.'
          : 'Text, catalog and rules have nothing to say about this model.'}
    </EmptyState>
  );
}

/** The first rows of the groups, so many in all. */
function limited(groups: readonly ProblemGroup[], limit: number): readonly ProblemGroup[] {
  const shown: ProblemGroup[] = [];
  let room = limit;
  for (const group of groups) {
    if (room <= 0) break;
    shown.push({ ...group, problems: group.problems.slice(0, room) });
    room -= group.problems.length;
  }
  return shown;
}
