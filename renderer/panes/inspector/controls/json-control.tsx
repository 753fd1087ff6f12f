import { useState } from 'react';
import type { FieldValue } from '#core/model/document.ts';
import { inputAttributes, type ControlProps } from './control.ts';
import { parsePolicy } from './parse-policy.ts';
import styles from './controls.module.css';

const print = (value: FieldValue | undefined): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value, undefined, 2);

/** A policy document, or any value, as JSON. Text that is no JSON stays in the box, told with its line, and out of the model. */
export function JsonControl({ spec, value, hint, isReadOnly, onChange, ...rest }: ControlProps<'policy' | 'any'>) {
  const [draft, setDraft] = useState(() => print(value));
  const [problem, setProblem] = useState<string>();
  const [known, setKnown] = useState(() => JSON.stringify(value));
  const now = JSON.stringify(value);
  if (now !== known) {
    // Undo, another selection or the text changed the value: what stands in the box follows.
    setKnown(now);
    setDraft(print(value));
    setProblem(undefined);
  }
  const take = (text: string): void => {
    setDraft(text);
    const read = parsePolicy(text, spec.type);
    setProblem(read.ok ? undefined : read.error);
    if (!read.ok) return;
    setKnown(JSON.stringify(read.value));
    onChange(read.value);
  };
  return (
    <>
      <textarea
        {...inputAttributes({ ...rest, isInvalid: rest.isInvalid || problem !== undefined })}
        className={styles.code}
        rows={Math.min(16, Math.max(3, draft.split('\n').length))}
        value={draft}
        placeholder={hint ?? (spec.type === 'policy' ? '{ "Version": "2012-10-17", "Statement": [] }' : 'JSON')}
        readOnly={isReadOnly}
        spellCheck={false}
        onChange={(event) => take(event.target.value)}
      />
      {problem !== undefined && <output className={styles.refused}>{problem}</output>}
    </>
  );
}
