import { use } from 'react';
import { inputAttributes, NodeChoices, valueText, type ControlProps } from './control.ts';
import styles from './controls.module.css';

interface SelectProps extends Omit<ControlProps, 'spec' | 'Nested'> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly nothing: string;
}

function Select({ options, nothing, value, isReadOnly, onChange, ...rest }: SelectProps) {
  const text = valueText(value);
  const isKnown = text === '' || options.some((option) => option.value === text);
  return (
    <select
      {...inputAttributes(rest)}
      className={styles.input}
      disabled={isReadOnly}
      value={text}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
    >
      <option value="">{nothing}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
      {!isKnown && <option value={text}>{text} (not legal)</option>}
    </select>
  );
}

/** One of the values that AWS takes, spelt as AWS spells them. */
export const ChoiceControl = ({ spec, hint, ...rest }: ControlProps<'choice'>) => (
  <Select {...rest} options={spec.values.map((value) => ({ value, label: value }))} nothing={hint ?? 'Not set'} />
);

/** One of the nodes that the field may name. */
export function NodeIdControl({ spec, hint, ...rest }: ControlProps<'nodeId'>) {
  const options = use(NodeChoices)(spec.kinds).map(({ id, label }) => ({ value: id, label: label === id ? id : `${label} (${id})` }));
  return <Select {...rest} options={options} nothing={options.length === 0 ? 'Nothing fitting is drawn' : (hint ?? 'None')} />;
}
