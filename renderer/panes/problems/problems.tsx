import { CircleCheck, ListX } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { DocumentGraph } from '#core/graph/graph.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import type { Edit } from '#core/model/edit.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { Button } from '../parts/buttons.tsx';
import { ProblemFilters } from './problem-filters.tsx';
import { countBySeverity, problemGroups, type ProblemFilter, type ProblemGroup } from './problem-groups.ts';
import { ProblemRow } from './problem-row.tsx';
import styles from './problems.module.css';

export interface ProblemsProps {
  readonly graph: DocumentGraph;
  readonly diagnostics: readonly Diagnostic[];
  readonly isJudging: boolean;
  readonly fixOf: (finding: Diagnostic) => Edit | undefined;
  readonly onReveal: (finding: Diagnostic) => void;
  readonly onFix: (edit: Edit) => void;
}

/** More rows than anybody reads are drawn on demand. */
const firstRows = 100;

/** All findings, grouped and filtered. Arrow keys walk, Enter reveals. */
export function Problems({ graph, diagnostics, isJudging, fixOf, onReveal, onFix }: ProblemsProps) {
  const [filter, setFilter] = useState<ProblemFilter>({ query: '', hidden: new Set(), groupBy: 'element' });
  const [limit, setLimit] = useState(firstRows);
  const list = useRef<HTMLDivElement>(null);
  const deferred = useDeferredValue(filter);
  const groups = useMemo(() => problemGroups(diagnostics, graph, deferred), [diagnostics, graph, deferred]);
  const total = groups.reduce((sum, group) => sum + group.problems.length, 0);
  const walk = (from: HTMLElement, step: number): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-problem]') ?? [])];
    rows[rows.indexOf(from) + step]?.focus();
  };
  return (
    <div className={styles.problems}>
      <ProblemFilters
        filter={filter}
        counts={countBySeverity(diagnostics)}
        isJudging={isJudging}
        onChange={setFilter}
        onEnterList={() => list.current?.querySelector<HTMLElement>('[data-problem]')?.focus()}
      />
      <div ref={list} className={styles.list}>
        {limited(groups, limit).map((group) => (
          <section key={group.key} aria-label={group.label}>
            <h2 className={styles.group}>
              <span className={styles.groupLabel}>{group.label}</span>
              <span className={styles.groupCaption}>{group.caption}</span>
              <span className={styles.groupCount}>{group.problems.length}</span>
            </h2>
            {group.problems.map((finding) => (
              <ProblemRow
                key={problemKey(finding)}
                finding={finding}
                graph={graph}
                showsElement={deferred.groupBy === 'rule'}
                fixOf={fixOf}
                onReveal={onReveal}
                onFix={onFix}
                onWalk={walk}
              />
            ))}
          </section>
        ))}
        {total > limit && (
          <p className={styles.more}>
            <Button onClick={() => setLimit(limit + 500)}>Show more ({total - limit} hidden)</Button>
          </p>
        )}
        {total === 0 && <Nothing isFiltered={diagnostics.length > 0} isEmpty={graph.document.nodes.size === 0} />}
      </div>
    </div>
  );
}

function Nothing({ isFiltered, isEmpty }: { readonly isFiltered: boolean; readonly isEmpty: boolean }) {
  if (isFiltered) return <EmptyState icon={<ListX size={20} aria-hidden="true" />} title="No finding passes the filter" />;
  return (
    <EmptyState icon={<CircleCheck size={20} aria-hidden="true" />} title="No findings">
      {isEmpty
        ? 'Draw a person, an app and a role: what is missing between them is told here.'
        : 'Text, catalog and rules have nothing to say about this model.'}
    </EmptyState>
  );
}

const problemKey = ({ code, target, message }: Diagnostic): string =>
  [code, target.node, target.edge, target.field, target.range?.start.offset, message].join(' ');

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
