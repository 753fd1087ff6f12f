import { inputAttributes, type ControlProps } from './control.ts';
import styles from './controls.module.css';

/** Yes, no, or nothing said: then the default holds. */
export function BooleanControl({ value, hint, isReadOnly, onChange, ...rest }: ControlProps<'boolean'>) {
  return (
    <select
      {...inputAttributes(rest)}
      className={styles.input}
      disabled={isReadOnly}
      value={value === undefined ? '' : String(value)}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value === 'true')}
    >
      <option value="">{hint ?? 'Not set'}</option>
      <option value="true">Yes</option>
      <option value="false">No</option>
      {value !== undefined && typeof value !== 'boolean' && <option value={String(value)}>{String(value)} (not legal)</option>}
    </select>
  );
}
