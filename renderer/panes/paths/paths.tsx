import { Route } from 'lucide-react';
import { useState } from 'react';
import type { DocumentGraph } from '#core/graph/graph.ts';
import type { Expectation } from '#core/expect/expectation.ts';
import type { Target } from '#core/model/diagnostic.ts';
import type { Edit } from '#core/model/edit.ts';
import { labelOf } from '#core/model/document.ts';
import { outcomes, type PathAnalysis, type Verdict } from '#core/paths/analysis.ts';
import { expectationLooks, outcomeLooks } from '../../theme/looks.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { ToneIcon } from '../parts/tone-icon.tsx';
import parts from '../parts/parts.module.css';
import { EntryDetails } from './entry-details.tsx';
import { Expectations } from './expectations.tsx';
import { ReachTable } from './reach-table.tsx';
import styles from './paths.module.css';

export interface PathsProps {
  readonly graph: DocumentGraph;
  readonly paths: PathAnalysis;
  readonly expectations: readonly Expectation[];
  /** The entry that the lens looks through. */
  readonly entry: string | undefined;
  /** The statement of the expectation whose walk is lit up. */
  readonly expectation: string | undefined;
  readonly isReadOnly: boolean;
  readonly onLookThrough: (entry: string | undefined) => void;
  readonly onLookAlong: (expectation: Expectation | undefined) => void;
  readonly onReveal: (target: Target) => void;
  readonly onEdit: (edit: Edit) => void;
}

/** Where every entry's walks end: the list, one entry in full, the table of who reaches what, and what the model expects of all that. */
export function Paths(props: PathsProps) {
  const { paths, expectations } = props;
  const [view, setView] = useState<'entries' | 'reach' | 'expectations'>('entries');
  return (
    <div className={styles.paths}>
      <div className={parts.toolbar}>
        <Segmented
          label="View"
          value={view}
          options={[
            { value: 'entries', label: 'Entries' },
            { value: 'reach', label: 'Who reaches what' },
            { value: 'expectations', label: <ExpectationsLabel expectations={expectations} /> },
          ]}
          onChange={setView}
        />
        {view !== 'expectations' && <Tally verdicts={paths.verdicts} />}
      </div>
      {view === 'expectations' ? (
        <Expectations {...props} />
      ) : paths.verdicts.length === 0 ? (
        <EmptyState icon={<Route size={20} aria-hidden="true" />} title="No entry yet">
          A path starts at a person, a client, a workload or a directory of your own. Draw one and see where its walks end.
        </EmptyState>
      ) : view === 'reach' ? (
        <ReachTable {...props} />
      ) : (
        <Entries {...props} />
      )}
    </div>
  );
}

function Entries(props: PathsProps) {
  const { graph, paths, entry, onLookThrough } = props;
  const chosen = paths.verdicts.find((verdict) => verdict.entry === entry);
  return (
    <div className={styles.columns}>
      <ul className={styles.entries} aria-label="Entries">
        {paths.verdicts.map((verdict) => (
          <EntryRow
            key={verdict.entry}
            verdict={verdict}
            label={labelOf(graph.nodes.get(verdict.entry) ?? { id: verdict.entry })}
            isChosen={verdict === chosen}
            onChoose={() => onLookThrough(verdict === chosen ? undefined : verdict.entry)}
          />
        ))}
      </ul>
      <div className={styles.details}>
        {chosen ? (
          <EntryDetails key={chosen.entry} {...props} verdict={chosen} />
        ) : (
          <EmptyState title="Choose an entry">Its walks light up on the canvas.</EmptyState>
        )}
      </div>
    </div>
  );
}

/** With the number of those that do not hold. */
function ExpectationsLabel({ expectations }: Pick<PathsProps, 'expectations'>) {
  const open = expectations.filter(({ outcome }) => outcome !== 'holds').length;
  if (open === 0) return 'Expectations';
  return (
    <>
      Expectations
      <ToneIcon look={expectationLooks.fails} size={12} isSpoken={false} />
      {open}
      <span className={parts.spoken}> not met</span>
    </>
  );
}

interface EntryRowProps {
  readonly verdict: Verdict;
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

const EntryRow = ({ verdict, label, isChosen, onChoose }: EntryRowProps) => {
  const look = outcomeLooks[verdict.outcome];
  return (
    <li>
      <button
        type="button"
        className={styles.entry}
        aria-pressed={isChosen}
        onClick={onChoose}
        onKeyDown={(event) => {
          const step = event.key === 'ArrowDown' ? 'nextElementSibling' : event.key === 'ArrowUp' ? 'previousElementSibling' : undefined;
          if (!step) return;
          event.preventDefault();
          event.currentTarget.parentElement?.[step]?.querySelector('button')?.focus();
        }}
      >
        <ToneIcon look={look} isSpoken={false} />
        <span className={styles.entryLabel}>{label}</span>
        <span className={styles.outcome} data-tone={look.tone}>
          {look.label}
        </span>
      </button>
    </li>
  );
};

const Tally = ({ verdicts }: { readonly verdicts: readonly Verdict[] }) => (
  <p className={styles.tally}>
    {outcomes.map((outcome) => {
      const count = verdicts.filter((verdict) => verdict.outcome === outcome).length;
      const look = outcomeLooks[outcome];
      return count === 0 ? undefined : (
        <span key={outcome}>
          <ToneIcon look={look} size={12} isSpoken={false} />
          {count} {look.label}
        </span>
      );
    })}
  </p>
);
