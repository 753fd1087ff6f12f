import { X } from 'lucide-react';
import { useState } from 'react';
import type { FieldSpec } from '#core/catalog/field.ts';
import type { Edge, FieldValue, Node } from '#core/model/document.ts';
import { IconButton } from '../parts/buttons.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { valueText } from './controls/control.ts';
import { FieldRow } from './field-row.tsx';
import type { Findings } from './findings.ts';
import { formFields, sharedValue, unknownFields } from './form-fields.ts';
import styles from './inspector.module.css';

interface FieldListProps {
  readonly elements: readonly (Node | Edge)[];
  readonly specs: Readonly<Record<string, FieldSpec>>;
  readonly findings: Findings;
  readonly isReadOnly: boolean;
  readonly onChange: (field: string, value: FieldValue | undefined) => void;
}

/** So many fields fit without a search. */
const fewFields = 8;

/** The kind's own fields of one element, or of several of one kind. */
export function FieldList({ elements, specs, findings, isReadOnly, onChange }: FieldListProps) {
  const [query, setQuery] = useState('');
  const count = Object.keys(specs).length;
  const shown = formFields(specs, query);
  const unknown = [...new Set(elements.flatMap((element) => unknownFields(element.fields, specs)))];
  if (count === 0 && unknown.length === 0) return undefined;
  return (
    <section className={styles.section} aria-label="Settings">
      <h3 className={styles.heading}>Settings</h3>
      {count > fewFields && <SearchField value={query} onChange={setQuery} label={`Search ${count} settings`} />}
      {shown.map(({ name, spec }) => (
        <FieldRow
          key={name}
          name={name}
          spec={spec}
          shared={sharedValue(elements.map((element) => element.fields[name]))}
          findings={findings.get(name) ?? []}
          isReadOnly={isReadOnly}
          onChange={(value) => onChange(name, value)}
        />
      ))}
      {shown.length === 0 && <p className={styles.quiet}>No setting matches “{query}”.</p>}
      {unknown.map((name) => (
        <div key={name} className={styles.unknown} data-field={name}>
          <span>
            <code>{name}</code> {valueText(elements[0]?.fields[name])}
          </span>
          <span className={styles.quiet}>not known for this kind</span>
          {!isReadOnly && <IconButton icon={X} label={`Remove ${name}`} onClick={() => onChange(name, undefined)} />}
        </div>
      ))}
    </section>
  );
}
