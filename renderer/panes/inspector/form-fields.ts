import type { FieldSpec } from '#core/catalog/field.ts';
import type { Fields, FieldValue } from '#core/model/document.ts';
import { bestRank } from '../parts/match.ts';

export interface FormField {
  readonly name: string;
  readonly spec: FieldSpec;
}

/** The fields of a form that answer a search: required ones first, derived ones last, otherwise in the catalog's order. */
export function formFields(specs: Readonly<Record<string, FieldSpec>>, query = ''): readonly FormField[] {
  const rank = ({ spec }: FormField): number => (spec.required ? 0 : spec.derived ? 2 : 1);
  return Object.entries(specs)
    .map(([name, spec]) => ({ name, spec }))
    .filter(
      ({ name, spec }) =>
        bestRank(query, [
          [spec.label, 0],
          [name, 0],
          [spec.help, 0],
        ]) !== undefined,
    )
    .sort((a, b) => rank(a) - rank(b));
}

/** Fields that stand in the file and that the catalog does not know: shown, so that they can be taken away. */
export const unknownFields = (fields: Fields, specs: Readonly<Record<string, FieldSpec>>): readonly string[] =>
  Object.keys(fields).filter((name) => !Object.hasOwn(specs, name));

/** The value that several elements share, or that they differ. */
export type SharedValue = { readonly isMixed: false; readonly value: FieldValue | undefined } | { readonly isMixed: true };

export function sharedValue(values: readonly (FieldValue | undefined)[]): SharedValue {
  const [first] = values;
  const isShared = values.every((value) => value === first || JSON.stringify(value) === JSON.stringify(first));
  return isShared ? { isMixed: false, value: first } : { isMixed: true };
}

/** What stands in an empty control: `Mixed`, or the default that AWS takes. */
export function hintOf(spec: FieldSpec, isMixed: boolean): string | undefined {
  if (isMixed) return 'Mixed';
  if (spec.default === undefined) return undefined;
  const text = typeof spec.default === 'boolean' ? (spec.default ? 'Yes' : 'No') : printDefault(spec.default);
  return `Default: ${text}`;
}

const printDefault = (value: FieldValue): string =>
  Array.isArray(value)
    ? value.length === 0
      ? 'none'
      : value.map(printDefault).join(', ')
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
