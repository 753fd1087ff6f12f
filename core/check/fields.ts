import type { FieldSpec, FieldType } from '../catalog/field.ts';
import { sources } from '../catalog/sources.ts';
import type { Fields } from '../model/document.ts';
import { quoted, sentence, type Fault } from './fault.ts';
import { policyUseOf } from './policies.ts';
import { checkValue, toldBy, type FieldContext } from './field.ts';

/** The fields of an element against those that its kind has. */
export interface FieldsToCheck {
  readonly fields: Fields;
  readonly specs: Readonly<Record<string, FieldSpec>>;
  /** How a message names the kind: `a User pool`. */
  readonly kindLabel: string;
  /** False for what exists elsewhere: nobody needs to describe it in full. */
  readonly areRequired: boolean;
}

/** Unknown fields, missing fields, wrong values, and values by hand of what follows from the drawing. */
export function* checkFields({ fields, specs, kindLabel, areRequired }: FieldsToCheck, context: FieldContext): Generator<Fault> {
  for (const [name, value] of Object.entries(fields)) {
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (!spec) {
      yield unknownField(name, specs, kindLabel, context);
      continue;
    }
    if (spec.derived) yield derivedField(name, spec);
    for (const found of checkValue(value, ofUse(spec, fields), name, context))
      yield { severity: 'error', ...sourceOf(spec), ...toldBy(found, spec.rule) };
  }
  if (!areRequired) return;
  for (const [name, spec] of Object.entries(specs)) {
    if (!spec.required || spec.derived || Object.hasOwn(fields, name)) continue;
    yield {
      code: 'missing-field',
      severity: 'error',
      message: `"${name}" is missing: ${kindLabel} needs it.`,
      field: name,
      ...sourceOf(spec),
    };
  }
}

/** A policy's grammar may hang on another field of the element. */
function ofUse(spec: FieldSpec, fields: Fields): FieldType {
  const use = spec.type === 'policy' ? policyUseOf(spec.use, fields) : undefined;
  return use === undefined ? spec : { type: 'policy', use };
}

function unknownField(name: string, specs: FieldsToCheck['specs'], kindLabel: string, context: FieldContext): Fault {
  const known = Object.keys(specs).filter((key) => !specs[key]!.derived);
  const hint = context.suggest(name, known);
  const list = known.length === 0 ? '; it has no fields' : known.length > 8 ? '' : `; it has ${quoted(known)}`;
  return {
    code: 'unknown-field',
    severity: 'error',
    message: sentence(`"${name}" is no field of ${kindLabel}${hint || list}`),
    field: name,
  };
}

const derivedField = (name: string, spec: FieldSpec): Fault => ({
  code: 'derived-field',
  severity: 'warning',
  message: `"${name}" follows from the drawing: exports take it from there, not from here.`,
  field: name,
  ...sourceOf(spec),
});

function sourceOf(spec: FieldSpec): { readonly source?: string } {
  const [key] = spec.sources;
  return key === undefined ? {} : { source: sources[key].url };
}
