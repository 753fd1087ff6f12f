import type { FieldValue } from '#core/model/document.ts';
import { asMap, type ControlProps } from './control.ts';
import styles from './controls.module.css';

/** The members of an object, one below the other. An object without members takes the field away. */
export function ObjectControl(props: ControlProps<'object'>) {
  const { spec, value, id, label, onChange, Nested } = props;
  const object = asMap(value);
  const change = (name: string, next: FieldValue | undefined): void => {
    const members = Object.entries({ ...object, [name]: next ?? null }).filter(([key]) => key !== name || next !== undefined);
    onChange(members.length === 0 ? undefined : Object.fromEntries(members));
  };
  return (
    <fieldset className={styles.object} aria-label={label}>
      {Object.entries(spec.fields).map(([name, member], index) => (
        <div key={name} className={styles.member}>
          <label className={styles.memberLabel} htmlFor={index === 0 ? id : `${id}-${name}`} title={member.help}>
            {member.label}
            {member.required && <span className={styles.required}> required</span>}
          </label>
          <Nested
            {...props}
            spec={member}
            hint={undefined}
            id={index === 0 ? id : `${id}-${name}`}
            label={`${label}: ${member.label}`}
            value={object[name]}
            onChange={(next) => change(name, next)}
          />
        </div>
      ))}
    </fieldset>
  );
}
