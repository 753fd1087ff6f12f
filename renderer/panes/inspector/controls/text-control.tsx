import { inputAttributes, valueText, type ControlProps } from './control.ts';
import styles from './controls.module.css';

/** One line, or several where the field says so. Emptying it takes the field away. */
export function TextControl({ spec, value, hint, isReadOnly, onChange, ...rest }: ControlProps<'text'>) {
  const attributes = {
    ...inputAttributes(rest),
    className: styles.input,
    value: valueText(value),
    placeholder: hint ?? (spec.example === undefined ? '' : `For example ${spec.example}`),
    readOnly: isReadOnly,
    spellCheck: false,
    autoComplete: 'off',
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange(event.target.value === '' ? undefined : event.target.value),
  };
  return spec.multiline ? <textarea rows={3} {...attributes} /> : <input type="text" {...attributes} />;
}
