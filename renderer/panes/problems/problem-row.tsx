import { ChevronRight, Wrench } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { DocumentGraph } from '#core/graph/graph.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import { severityLooks } from '../../theme/looks.ts';
import { Button } from '../parts/buttons.tsx';
import { SourceLink } from '../parts/source-link.tsx';
import { ToneIcon } from '../parts/tone-icon.tsx';
import { useWasSeen } from '../parts/use-was-seen.ts';
import { elementOf } from './problem-groups.ts';
import type { ProblemsProps } from './problems.tsx';
import styles from './problems.module.css';

interface ProblemRowProps extends Pick<ProblemsProps, 'fixOf' | 'onReveal' | 'onFix'> {
  readonly finding: Diagnostic;
  readonly graph: DocumentGraph;
  readonly showsElement: boolean;
  readonly onWalk: (from: HTMLElement, step: number) => void;
}

/** One finding: click or Enter reveals what it is about, right and left arrow open and close the reasons. */
export function ProblemRow({ finding, graph, showsElement, fixOf, onReveal, onFix, onWalk }: ProblemRowProps) {
  const [isOpen, setOpen] = useState(false);
  const row = useRef<HTMLElement>(null);
  const wasSeen = useWasSeen(row);
  const fix = useMemo(() => (wasSeen ? fixOf(finding) : undefined), [wasSeen, fixOf, finding]);
  const hasReasons = (finding.why ?? finding.fix ?? finding.source) !== undefined;
  const keys: Readonly<Record<string, (from: HTMLElement) => void>> = {
    ArrowDown: (from) => onWalk(from, 1),
    ArrowUp: (from) => onWalk(from, -1),
    ArrowRight: () => setOpen(hasReasons),
    ArrowLeft: () => setOpen(false),
  };
  return (
    <article ref={row} className={styles.problem}>
      <div className={styles.line}>
        <button
          type="button"
          data-problem
          className={styles.message}
          onClick={() => onReveal(finding)}
          onKeyDown={(event) => {
            const act = keys[event.key];
            if (!act) return;
            event.preventDefault();
            act(event.currentTarget);
          }}
        >
          <ToneIcon look={severityLooks[finding.severity]} />
          <span className={styles.text}>{finding.message}</span>
          {showsElement && <span className={styles.where}>{elementOf(finding, graph).label}</span>}
          {finding.target.field !== undefined && <code className={styles.where}>{finding.target.field}</code>}
          {finding.target.range && <span className={styles.where}>line {finding.target.range.start.line}</span>}
          <code className={styles.code}>{finding.code}</code>
        </button>
        {fix && (
          <Button size="small" icon={Wrench} title={finding.fix} onClick={() => onFix(fix)}>
            {fix.label}
          </Button>
        )}
        {hasReasons && (
          <button type="button" className={styles.why} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <ChevronRight size={12} aria-hidden="true" />
            Why?
          </button>
        )}
      </div>
      {isOpen && (
        <div className={styles.reasons}>
          {finding.why !== undefined && <p>{finding.why}</p>}
          {finding.fix !== undefined && (
            <p>
              <strong>Mend:</strong> {finding.fix}
            </p>
          )}
          {finding.source !== undefined && <SourceLink url={finding.source} title={finding.source.replace(/^https:\/\//, '')} />}
        </div>
      )}
    </article>
  );
}
