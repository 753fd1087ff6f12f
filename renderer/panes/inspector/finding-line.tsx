import { useState } from 'react';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import { severityLooks } from '../../theme/looks.ts';
import { FindingReasons, hasReasons } from '../findings/finding-reasons.tsx';
import { FixButton } from '../findings/fix-button.tsx';
import { WaiverLine } from '../findings/waiver-line.tsx';
import { ToneIcon } from '../parts/tone-icon.tsx';
import styles from './inspector.module.css';

/** One finding beside what it is about: the message, why on demand, and what can be done about it. */
export function FindingLine({ finding }: { readonly finding: Diagnostic }) {
  const [isOpen, setOpen] = useState(false);
  const [isFixing, setFixing] = useState(false);
  const { waived } = finding;
  return (
    <div className={styles.finding} data-tone={severityLooks[finding.severity].tone} data-waived={waived !== undefined}>
      <ToneIcon look={severityLooks[finding.severity]} />
      <div className={styles.findingBody}>
        <p>
          <span className={styles.findingText}>{finding.message}</span>{' '}
          {hasReasons(finding) && (
            <button type="button" className={styles.why} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              Why?
            </button>
          )}
        </p>
        {waived && <WaiverLine waiver={waived} />}
        {isOpen && <FindingReasons finding={finding} />}
        <FixButton finding={finding} isOpen={isFixing} onOpenChange={setFixing} />
      </div>
    </div>
  );
}
