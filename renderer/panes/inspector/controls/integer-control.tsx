import { useState } from 'react';
import { inputAttributes, valueText, type ControlProps } from './control.ts';
import styles from './controls.module.css';

/** A whole number with its unit. What is no number stays in the box, told, and out of the model. */
export function IntegerControl({ spec, value, hint, isReadOnly, onChange, ...rest }: ControlProps<'integer'>) {
  const [refused, setRefused] = useState<string>();
  const range = [spec.min, spec.max].every((bound) => bound !== undefined) ? `${spec.min} to ${spec.max}` : undefined;
  const take = (text: string): void => {
    const isNumber = /^-?\d{1,15}$/.test(text.trim());
    setRefused(isNumber || text.trim() === '' ? undefined : text);
    if (text.trim() === '') onChange(undefined);
    else if (isNumber) onChange(Number(text));
  };
  return (
    <>
      <span className={styles.withUnit}>
        <input
          {...inputAttributes({ ...rest, isInvalid: rest.isInvalid || refused !== undefined })}
          type="text"
          inputMode="numeric"
          className={styles.input}
          value={refused ?? valueText(value)}
          placeholder={hint ?? range ?? ''}
          readOnly={isReadOnly}
          onChange={(event) => take(event.target.value)}
          onBlur={() => setRefused(undefined)}
        />
        {spec.unit !== undefined && <span className={styles.unit}>{spec.unit}</span>}
      </span>
      {refused !== undefined && <span className={styles.refused}>Only a whole number can stand here.</span>}
    </>
  );
}
