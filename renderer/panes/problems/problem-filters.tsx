import { BellOff, LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Severity } from '#core/model/diagnostic.ts';
import { counted, severityLooks } from '../../theme/looks.ts';
import { SearchField } from '../parts/search-field.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { ToneIcon } from '../parts/tone-icon.tsx';
import parts from '../parts/parts.module.css';
import type { countFindings, ProblemFilter } from './problem-groups.ts';
import styles from './problems.module.css';

interface ProblemFiltersProps {
  readonly filter: ProblemFilter;
  readonly counts: ReturnType<typeof countFindings>;
  readonly isJudging: boolean;
  readonly onChange: (filter: ProblemFilter) => void;
  readonly onEnterList: () => void;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Counts that switch their findings on and off, a search, and how to group. */
export function ProblemFilters({ filter, counts, isJudging, onChange, onEnterList }: ProblemFiltersProps) {
  const toggle = (severity: Severity): void => {
    const hidden = new Set(filter.hidden);
    if (!hidden.delete(severity)) hidden.add(severity);
    onChange({ ...filter, hidden });
  };
  const told = severities.filter((severity) => counts[severity] > 0 || filter.hidden.has(severity));
  return (
    <div className={parts.toolbar}>
      {told.map((severity) => (
        <Toggle
          key={severity}
          text={counted(counts[severity], severityLooks[severity].label)}
          isOn={!filter.hidden.has(severity)}
          onToggle={() => toggle(severity)}
        >
          <ToneIcon look={severityLooks[severity]} isSpoken={false} />
        </Toggle>
      ))}
      {counts.waived > 0 && (
        <Toggle
          text={`${counts.waived} waived`}
          isOn={filter.showsWaived}
          onToggle={() => onChange({ ...filter, showsWaived: !filter.showsWaived })}
        >
          <BellOff size={14} aria-hidden="true" />
        </Toggle>
      )}
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
          { value: 'cause', label: 'Cause', title: 'Findings that one mend removes stand together' },
          { value: 'element', label: 'Element' },
          { value: 'rule', label: 'Rule' },
        ]}
        onChange={(groupBy) => onChange({ ...filter, groupBy })}
      />
    </div>
  );
}

interface ToggleProps {
  readonly text: string;
  readonly isOn: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

const Toggle = ({ text, isOn, onToggle, children }: ToggleProps) => (
  <button type="button" className={styles.toggle} aria-pressed={isOn} title={`${text}: show or hide`} onClick={onToggle}>
    {children}
    {text}
  </button>
);
