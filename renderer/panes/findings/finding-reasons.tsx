import { BellOff, Undo2 } from 'lucide-react';
import { use } from 'react';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import { Button } from '../parts/buttons.tsx';
import { SourceLink } from '../parts/source-link.tsx';
import { FindingActing } from './finding-actions.ts';
import { outcomeWords, waiverRefusal } from './finding-words.ts';
import styles from './findings.module.css';

/** True when there is more to say of a finding than its message. */
export const hasReasons = ({ why, fix, source, name }: Diagnostic): boolean => (why ?? fix ?? source ?? name) !== undefined;

/** Why a finding is told, what comes of it, how it is mended, where that stands, and whether the team may live with it. */
export function FindingReasons({ finding }: { readonly finding: Diagnostic }) {
  const { why, outcome, fix, source, code, name } = finding;
  return (
    <div className={styles.reasons}>
      {why !== undefined && <p>{why}</p>}
      {outcome !== undefined && (
        <p>
          <strong>If nobody mends it:</strong> {outcomeWords[outcome]}
        </p>
      )}
      {fix !== undefined && (
        <p>
          <strong>Mend:</strong> {fix}
        </p>
      )}
      <p className={styles.facts}>
        <code>{name === undefined || name === code ? code : `${code} ${name}`}</code>
        {source !== undefined && <SourceLink url={source} title={source.replace(/^https:\/\//, '')} />}
      </p>
      <WaiverChoice finding={finding} />
    </div>
  );
}

/** To waive, to take the waiver back, or why neither can be. */
function WaiverChoice({ finding }: { readonly finding: Diagnostic }) {
  const { waive, unwaive } = use(FindingActing);
  if (finding.waived !== undefined)
    return (
      <p className={styles.choices}>
        <Button size="small" icon={BellOff} onClick={() => waive(finding)}>
          Change the waiver…
        </Button>
        <Button size="small" icon={Undo2} onClick={() => unwaive(finding)}>
          Take the waiver back
        </Button>
      </p>
    );
  const refusal = waiverRefusal(finding);
  if (refusal !== undefined) return <p className={styles.refusal}>{refusal}</p>;
  return (
    <p className={styles.choices}>
      <Button size="small" icon={BellOff} onClick={() => waive(finding)}>
        Waive…
      </Button>
    </p>
  );
}
