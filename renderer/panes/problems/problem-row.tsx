import { ChevronRight } from 'lucide-react';
import { use, useState, type KeyboardEvent } from 'react';
import type { DocumentGraph } from '#core/graph/graph.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import { severityLooks } from '../../theme/looks.ts';
import { FindingActing } from '../findings/finding-actions.ts';
import { FindingReasons, hasReasons } from '../findings/finding-reasons.tsx';
import { FixButton } from '../findings/fix-button.tsx';
import { WaiverLine } from '../findings/waiver-line.tsx';
import { ToneIcon } from '../parts/tone-icon.tsx';
import { elementOf, type Grouping } from './problem-groups.ts';
import styles from './problems.module.css';

interface ProblemRowProps {
  readonly finding: Diagnostic;
  readonly graph: DocumentGraph;
  readonly groupBy: Grouping;
  readonly onReveal: (finding: Diagnostic) => void;
  readonly onWalk: (from: HTMLElement, step: number) => void;
}

/** One finding: click or Enter reveals what it is about, right and left arrow open and close the reasons, Ctrl+. shows the quick fix. */
export function ProblemRow({ finding, graph, groupBy, onReveal, onWalk }: ProblemRowProps) {
  const { fixes } = use(FindingActing);
  const [isOpen, setOpen] = useState(false);
  const [isFixing, setFixing] = useState(false);
  const { waived } = finding;
  const act = (event: KeyboardEvent<HTMLElement>): (() => void) | undefined => {
    if (event.key === '.' && (event.ctrlKey || event.metaKey)) return () => setFixing(fixes.has(finding));
    if (event.key === 'ArrowDown') return () => onWalk(event.currentTarget, 1);
    if (event.key === 'ArrowUp') return () => onWalk(event.currentTarget, -1);
    if (event.key === 'ArrowRight') return () => setOpen(hasReasons(finding));
    return event.key === 'ArrowLeft' ? () => setOpen(false) : undefined;
  };
  return (
    <article className={styles.problem} data-waived={waived !== undefined}>
      <div className={styles.row}>
        <button
          type="button"
          data-problem
          className={styles.message}
          {...(fixes.has(finding) ? { 'aria-keyshortcuts': 'Control+.' } : {})}
          onClick={() => onReveal(finding)}
          onKeyDown={(event) => {
            const run = act(event);
            if (!run) return;
            event.preventDefault();
            run();
          }}
        >
          <ToneIcon look={severityLooks[finding.severity]} />
          <span className={styles.words}>
            <span className={styles.text}>{finding.message}</span>
            <Place finding={finding} graph={graph} showsElement={groupBy !== 'element'} />
          </span>
          {groupBy !== 'rule' && <code className={styles.code}>{finding.code}</code>}
        </button>
        <FixButton finding={finding} isOpen={isFixing} onOpenChange={setFixing} />
        {hasReasons(finding) ? (
          <button type="button" className={styles.why} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <ChevronRight size={12} aria-hidden="true" />
            Why?
          </button>
        ) : (
          <span className={styles.noWhy} />
        )}
      </div>
      {waived && (
        <div className={styles.below}>
          <WaiverLine waiver={waived} />
        </div>
      )}
      {isOpen && (
        <div className={styles.reasons}>
          <FindingReasons finding={finding} />
        </div>
      )}
    </article>
  );
}

interface PlaceProps extends Pick<ProblemRowProps, 'finding' | 'graph'> {
  readonly showsElement: boolean;
}

/** Element, field and line, as far as the finding names them. */
function Place({ finding: { target }, graph, showsElement }: PlaceProps) {
  const { file, node, edge, field, range } = target;
  const isElement = (node ?? edge) !== undefined;
  return (
    <span className={styles.place}>
      {showsElement && isElement && <span className={styles.where}>{elementOf(target, graph).label}</span>}
      {file !== undefined && !isElement && (
        <span className={styles.where} title={file}>
          {file.split(/[/\\]/).at(-1)}
        </span>
      )}
      {field !== undefined && (
        <code className={styles.where} title={field}>
          {field}
        </code>
      )}
      {range && <span className={styles.lineNumber}>line {range.start.line}</span>}
    </span>
  );
}
