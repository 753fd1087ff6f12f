import { useEffect, useId, useRef, useState } from 'react';
import type { Expectation } from '#core/expect/expectation.ts';
import { parseExpectation } from '#core/expect/parse-expectation.ts';
import controls from '../inspector/controls/controls.module.css';
import { Button } from '../parts/buttons.tsx';
import type { Claim } from './expectation-edits.ts';
import styles from './paths.module.css';

interface ExpectationFormProps {
  /** The one that is being changed; undefined: another one is added. */
  readonly changing: Expectation | undefined;
  readonly examples: readonly Claim[];
  readonly isFirst: boolean;
  readonly onPut: (claim: Claim) => void;
  readonly onCancel: () => void;
}

const values = ['never', 'sometimes', 'always', 'only through '] as const;

/** One line to write an expectation in; says at once what cannot be read. */
export function ExpectationForm({ changing, examples, isFirst, onPut, onCancel }: ExpectationFormProps) {
  const [statement, setStatement] = useState(changing?.statement ?? '');
  const [value, setValue] = useState(changing?.value ?? 'always');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (changing) input.current?.focus();
  }, [changing]);
  const claim = { statement: statement.trim(), value: value.trim() };
  const parsed = claim.statement === '' || claim.value === '' ? undefined : parseExpectation(claim.statement, claim.value);
  const [example] = examples;
  return (
    <form
      className={styles.adding}
      onSubmit={(event) => {
        event.preventDefault();
        if (!parsed?.ok) return;
        onPut(claim);
        setStatement('');
      }}
    >
      <input
        ref={input}
        className={controls.input}
        aria-label="Who reaches what"
        placeholder={example ? example.statement : 'somebody reaches some-role'}
        aria-describedby={`${id}-note`}
        value={statement}
        onChange={(event) => setStatement(event.target.value)}
      />
      <input
        className={controls.input}
        aria-label="How often"
        list={`${id}-values`}
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
      <datalist id={`${id}-values`}>
        {values.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </datalist>
      <Button type="submit" disabled={!parsed?.ok}>
        {changing ? 'Change' : 'Expect'}
      </Button>
      {changing && <Button onClick={onCancel}>Cancel</Button>}
      <output className={styles.addingNote} id={`${id}-note`} data-tone={parsed && !parsed.ok ? 'warning' : undefined}>
        {parsed && !parsed.ok
          ? parsed.error.message
          : isFirst
            ? 'Nothing is expected yet. What stands here is checked after every edit.'
            : ''}
      </output>
      {isFirst && examples.length > 0 && (
        <p className={styles.examples}>
          For example:
          {examples.map((each) => (
            <button
              key={each.statement}
              type="button"
              className={styles.example}
              onClick={() => {
                setStatement(each.statement);
                setValue(each.value);
              }}
            >
              {each.statement}: {each.value}
            </button>
          ))}
        </p>
      )}
    </form>
  );
}
