import controls from '../inspector/controls/controls.module.css';
import { Segmented } from '../parts/segmented.tsx';
import styles from './dialogs.module.css';
import { expiryOf, type Expiry, type Term } from './expiry.ts';

interface ExpiryChoiceProps {
  readonly expiry: Expiry;
  readonly today: string;
  readonly onChange: (expiry: Expiry) => void;
}

const terms: readonly { readonly value: Term; readonly label: string }[] = [
  { value: 'quarter', label: '3 months' },
  { value: 'year', label: '1 year' },
  { value: 'never', label: 'For good' },
  { value: 'day', label: 'Until a day' },
];

/** Until when a decision counts. */
export function ExpiryChoice({ expiry, today, onChange }: ExpiryChoiceProps) {
  const expires = expiryOf(expiry, today);
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>For how long?</legend>
      <div className={styles.row}>
        <Segmented
          label="For how long?"
          value={expiry.term}
          options={terms}
          onChange={(term) => onChange(term === 'day' ? { term, day: expires ?? '' } : { term })}
        />
        {expiry.term === 'day' && (
          <input
            type="date"
            className={controls.input}
            aria-label="Last day"
            min={today}
            required
            value={expiry.day ?? ''}
            onChange={(event) => onChange({ term: 'day', day: event.target.value })}
          />
        )}
      </div>
      <p className={styles.quiet}>
        {expires === undefined
          ? expiry.term === 'never'
            ? 'Nobody is asked again.'
            : 'Choose a day from today on.'
          : `Counts until ${expires}; then the finding is told again.`}
      </p>
    </fieldset>
  );
}
