import { Pencil, X } from 'lucide-react';
import { useState } from 'react';
import type { Expectation } from '#core/expect/expectation.ts';
import { expectationLooks } from '../../theme/looks.ts';
import { IconButton } from '../parts/buttons.tsx';
import { ToneIcon } from '../parts/tone-icon.tsx';
import { ExpectationForm } from './expectation-form.tsx';
import { exampleClaims, putExpectation, removeExpectation, type Claim } from './expectation-edits.ts';
import type { PathsProps } from './paths.tsx';
import { WitnessLine } from './witness-line.tsx';
import styles from './paths.module.css';

/** What the model asserts of itself: whether it is so, and the walk that shows it. */
export function Expectations(props: PathsProps) {
  const { graph, paths, expectations, expectation: lit, isReadOnly, onLookAlong, onEdit } = props;
  const [changing, setChanging] = useState<Expectation>();
  const put = (claim: Claim): void => {
    onEdit(putExpectation(claim, changing?.statement));
    setChanging(undefined);
  };
  return (
    <div className={styles.expectations}>
      {expectations.length > 0 && (
        <ul className={styles.expectationList} aria-label="Expectations">
          {expectations.map((expectation) => (
            <ExpectationRow
              key={expectation.statement}
              {...props}
              shown={expectation}
              isLit={expectation.statement === lit}
              onChoose={() => onLookAlong(expectation.statement === lit ? undefined : expectation)}
              onChange={() => setChanging(expectation)}
              onRemove={() => onEdit(removeExpectation(expectation.statement))}
            />
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <ExpectationForm
          key={changing?.statement ?? ''}
          changing={changing}
          examples={exampleClaims(graph, paths.verdicts)}
          isFirst={expectations.length === 0}
          onPut={put}
          onCancel={() => setChanging(undefined)}
        />
      )}
    </div>
  );
}

interface ExpectationRowProps extends PathsProps {
  readonly shown: Expectation;
  readonly isLit: boolean;
  readonly onChoose: () => void;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

function ExpectationRow({ graph, shown, isLit, isReadOnly, onReveal, onChoose, onChange, onRemove }: ExpectationRowProps) {
  const { statement, value, outcome, message, witness } = shown;
  return (
    <li className={styles.expectation} data-lit={isLit}>
      <div className={styles.expectationMain}>
        <button type="button" className={styles.claim} aria-pressed={isLit} disabled={!witness} onClick={onChoose}>
          <ToneIcon look={expectationLooks[outcome]} />
          <span className={styles.claimText}>
            {statement}: <span className={styles.claimValue}>{value}</span>
          </span>
          <span className={styles.claimMessage}>{message}</span>
        </button>
        {isLit && witness && (
          <div className={styles.claimWitness}>
            <WitnessLine graph={graph} witness={witness} onReveal={onReveal} />
          </div>
        )}
      </div>
      {!isReadOnly && (
        <>
          <IconButton icon={Pencil} label={`Change “${statement}”`} onClick={onChange} />
          <IconButton icon={X} label={`Remove “${statement}”`} onClick={onRemove} />
        </>
      )}
    </li>
  );
}
