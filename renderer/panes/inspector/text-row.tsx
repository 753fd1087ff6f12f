import type { Result } from '#core/base/result.ts';
import type { Edit } from '#core/model/edit.ts';
import { useId, useState, type ReactNode } from 'react';
import controls from './controls/controls.module.css';
import styles from './inspector.module.css';

interface TextRowProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly isMultiline?: boolean;
  readonly isReadOnly: boolean;
  readonly onChange: (value: string) => void;
}

/** A text that every element has: label, notes, reference. Changes while typing. */
export function TextRow({ name, label, value, placeholder = '', isMultiline = false, isReadOnly, onChange }: TextRowProps) {
  const id = useId();
  const attributes = {
    id,
    value,
    placeholder,
    readOnly: isReadOnly,
    className: controls.input,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  };
  return (
    <Row name={name} label={label} controlId={id}>
      {isMultiline ? <textarea rows={2} {...attributes} /> : <input type="text" autoComplete="off" {...attributes} />}
    </Row>
  );
}

interface RowProps {
  readonly name: string;
  readonly label: string;
  readonly controlId: string;
  readonly children: ReactNode;
}

export const Row = ({ name, label, controlId, children }: RowProps) => (
  <div className={styles.row} data-field={name}>
    <label htmlFor={controlId} className={styles.rowLabel}>
      {label}
    </label>
    <div className={styles.rowControl}>{children}</div>
  </div>
);

/** Why an edit is refused; undefined when it is not. */
export const problemIn = (edit: Result<Edit, string>): string | undefined => (edit.ok ? undefined : edit.error);

interface IdRowProps {
  readonly id: string;
  /** Says why a new id cannot be taken; undefined when it can. */
  readonly problemOf: (id: string) => string | undefined;
  readonly isReadOnly: boolean;
  readonly onRename: (id: string) => void;
}

/** The id: taken on Enter or on leaving the box, since every reference to it changes with it. Escape gives up. */
export function IdRow({ id, problemOf, isReadOnly, onRename }: IdRowProps) {
  const controlId = useId();
  const [draft, setDraft] = useState<string>();
  const problem = draft === undefined || draft === id ? undefined : problemOf(draft);
  const finish = (): void => {
    if (draft !== undefined && draft !== id && problem === undefined) onRename(draft);
    setDraft(undefined);
  };
  return (
    <Row name="id" label="Id" controlId={controlId}>
      <input
        id={controlId}
        type="text"
        className={controls.input}
        value={draft ?? id}
        readOnly={isReadOnly}
        spellCheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={`${controlId}-problem`}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish();
          if (event.key === 'Escape') setDraft(undefined);
        }}
      />
      <output id={`${controlId}-problem`} className={controls.refused}>
        {problem}
      </output>
    </Row>
  );
}
