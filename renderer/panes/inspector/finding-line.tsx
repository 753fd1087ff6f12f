import { Wrench } from 'lucide-react';
import { createContext, use, useMemo, useState } from 'react';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import type { Edit } from '#core/model/edit.ts';
import { severityLooks } from '../../theme/looks.ts';
import { Button } from '../parts/buttons.tsx';
import { SourceLink } from '../parts/source-link.tsx';
import { ToneIcon } from '../parts/tone-icon.tsx';
import styles from './inspector.module.css';

/** How a finding is mended by a press of a button. */
export interface QuickFixes {
  fixOf(finding: Diagnostic): Edit | undefined;
  perform(edit: Edit): void;
}

export const QuickFix = createContext<QuickFixes>({ fixOf: () => undefined, perform: () => undefined });

/** One finding beside what it is about: the message, why on demand, and the quick fix where there is one. */
export function FindingLine({ finding }: { readonly finding: Diagnostic }) {
  const { fixOf, perform } = use(QuickFix);
  const [isOpen, setOpen] = useState(false);
  const fix = useMemo(() => fixOf(finding), [fixOf, finding]);
  return (
    <div className={styles.finding} data-tone={severityLooks[finding.severity].tone}>
      <ToneIcon look={severityLooks[finding.severity]} />
      <div>
        <p>
          {finding.message}{' '}
          {(finding.why ?? finding.fix ?? finding.source) !== undefined && (
            <button type="button" className={styles.why} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              Why?
            </button>
          )}
        </p>
        {isOpen && (
          <div className={styles.reason}>
            {finding.why !== undefined && <p>{finding.why}</p>}
            {finding.fix !== undefined && <p>{finding.fix}</p>}
            <p className={styles.helpFoot}>
              <code>{finding.code}</code>
              {finding.source !== undefined && <SourceLink url={finding.source} title="AWS documentation" />}
            </p>
          </div>
        )}
        {fix && (
          <Button size="small" icon={Wrench} onClick={() => perform(fix)}>
            {fix.label}
          </Button>
        )}
      </div>
    </div>
  );
}
