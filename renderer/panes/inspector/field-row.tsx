import { CircleHelp, RotateCcw } from 'lucide-react';
import { useId, useState } from 'react';
import { sources } from '#core/catalog/sources.ts';
import type { FieldSpec } from '#core/catalog/field.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import type { FieldValue } from '#core/model/document.ts';
import { IconButton } from '../parts/buttons.tsx';
import { SourceLink } from '../parts/source-link.tsx';
import { FieldControl } from './controls/field-control.tsx';
import { FindingLine } from './finding-line.tsx';
import { hintOf, type SharedValue } from './form-fields.ts';
import styles from './inspector.module.css';

export interface FieldRowProps {
  readonly name: string;
  readonly spec: FieldSpec;
  readonly shared: SharedValue;
  readonly findings: readonly Diagnostic[];
  readonly isReadOnly: boolean;
  readonly onChange: (value: FieldValue | undefined) => void;
}

/** One field: label and marks, the control, what is wrong with it, and on demand what it is and where that stands. */
export function FieldRow({ name, spec, shared, findings, isReadOnly, onChange }: FieldRowProps) {
  const [isHelpOpen, setHelpOpen] = useState(false);
  const id = useId();
  const isSet = shared.isMixed || shared.value !== undefined;
  const isLocked = isReadOnly || spec.derived === true;
  const describedBy = [...(findings.length > 0 ? [`${id}-findings`] : []), ...(isHelpOpen ? [`${id}-help`] : [])].join(' ');
  return (
    <div className={styles.field} data-field={name} data-set={isSet}>
      <div className={styles.fieldHead}>
        <label htmlFor={id} className={styles.fieldLabel} title={name}>
          {spec.label}
        </label>
        {spec.required && <span className={styles.mark}>required</span>}
        {spec.derived && <span className={styles.mark}>follows from the drawing</span>}
        <span className={styles.fieldTools}>
          {isSet && !isLocked && <IconButton icon={RotateCcw} label={`Reset ${spec.label}`} onClick={() => onChange(undefined)} />}
          <IconButton icon={CircleHelp} label={`About ${spec.label}`} aria-expanded={isHelpOpen} onClick={() => setHelpOpen(!isHelpOpen)} />
        </span>
      </div>
      <FieldControl
        spec={spec}
        id={id}
        label={spec.label}
        value={shared.isMixed ? undefined : shared.value}
        hint={hintOf(spec, shared.isMixed)}
        isInvalid={findings.some(({ severity, waived }) => severity === 'error' && waived === undefined)}
        isReadOnly={isLocked}
        onChange={onChange}
        {...(describedBy === '' ? {} : { describedBy })}
      />
      {findings.length > 0 && (
        <div id={`${id}-findings`}>
          {findings.map((finding) => (
            <FindingLine key={`${finding.code} ${finding.message}`} finding={finding} />
          ))}
        </div>
      )}
      {isHelpOpen && <FieldHelp id={`${id}-help`} name={name} spec={spec} />}
    </div>
  );
}

const FieldHelp = ({ id, name, spec }: { readonly id: string; readonly name: string; readonly spec: FieldSpec }) => (
  <div id={id} className={styles.help}>
    <p>{spec.help}</p>
    {spec.replaces && <p>Changing this deletes the resource and creates another.</p>}
    {spec.unverified !== undefined && <p>Not confirmed by AWS: {spec.unverified}</p>}
    <p className={styles.helpFoot}>
      <code>{name}</code>
      {spec.sources.map((key) => (
        <SourceLink key={key} url={sources[key].url} title={sources[key].title} />
      ))}
    </p>
  </div>
);
