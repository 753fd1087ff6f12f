import { LoaderCircle } from 'lucide-react';
import type { Severity } from '#core/model/diagnostic.ts';
import { counted, severityLooks } from '../../theme/looks.ts';
import { SearchField } from '../parts/search-field.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { ToneIcon } from '../parts/tone-icon.tsx';
import parts from '../parts/parts.module.css';
import type { ProblemFilter } from './problem-groups.ts';
import styles from './problems.module.css';

interface ProblemFiltersProps {
  readonly filter: ProblemFilter;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly isJudging: boolean;
  readonly onChange: (filter: ProblemFilter) => void;
  readonly onEnterList: () => void;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Counts that switch their severity on and off, a search, and how to group. */
export function ProblemFilters({ filter, counts, isJudging, onChange, onEnterList }: ProblemFiltersProps) {
  const toggle = (severity: Severity): void => {
    const hidden = new Set(filter.hidden);
    if (!hidden.delete(severity)) hidden.add(severity);
    onChange({ ...filter, hidden });
  };
  return (
    <div className={parts.toolbar}>
      {severities.map((severity) => (
        <button
          key={severity}
          type="button"
          className={styles.toggle}
          aria-pressed={!filter.hidden.has(severity)}
          title={`${counted(counts[severity], severityLooks[severity].label)}: show or hide`}
          onClick={() => toggle(severity)}
        >
          <ToneIcon look={severityLooks[severity]} isSpoken={false} />
          {counted(counts[severity], severityLooks[severity].label)}
        </button>
      ))}
      {isJudging && (
        <span className={styles.judging}>
          <LoaderCircle size={14} aria-hidden="true" />
          checking
        </span>
      )}
      <span className={parts.spacer} />
      <SearchField
        value={filter.query}
        onChange={(query) => onChange({ ...filter, query })}
        label="Search findings"
        onEnterList={onEnterList}
      />
      <Segmented
        label="Group by"
        value={filter.groupBy}
        options={[
          { value: 'element', label: 'By element' },
          { value: 'rule', label: 'By rule' },
        ]}
        onChange={(groupBy) => onChange({ ...filter, groupBy })}
      />
    </div>
  );
}
