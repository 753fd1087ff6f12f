import type { FieldSpec, FieldType } from '#core/catalog/field.ts';
import { nestedTypes } from './nested-types.ts';

/** One thing that a field allows or forbids by value, as it should stand in the reference's text. */
export interface LegalValue {
  /** The path of the type that says it, and which bound: `passwordPolicy.minimumLength min`. */
  readonly at: string;
  readonly value: string;
}

/** A lower bound of 0 or 1 for lengths and numbers is what anyone expects; every other bound is a fact. */
const boundsOf = (type: FieldType): Readonly<Record<string, number | undefined>> => {
  if (type.type === 'integer') return { min: trivial(type.min), max: type.max };
  if (type.type === 'text') return { minLength: trivial(type.minLength), maxLength: type.maxLength };
  if (type.type === 'list') return { minItems: trivial(type.minItems), maxItems: type.maxItems };
  return type.type === 'map' ? { maxEntries: type.maxEntries } : {};
};

const trivial = (bound: number | undefined): number | undefined => (bound === 0 || bound === 1 ? undefined : bound);

/** Every choice, bound and scalar default of a field, those inside lists, maps and objects included. */
export function* legalValues(spec: FieldSpec, at: string): Generator<LegalValue> {
  for (const { path, type } of nestedTypes(spec, at)) {
    if (type.type === 'choice') for (const value of type.values) yield { at: path, value };
    for (const [bound, value] of Object.entries(boundsOf(type)))
      if (value !== undefined) yield { at: `${path} ${bound}`, value: String(value) };
  }
  if (typeof spec.default === 'string' || typeof spec.default === 'number') yield { at: `${at} default`, value: String(spec.default) };
}

/** Whether a value stands in a text as a word of its own; `3,600` and `10,000,000` are the numbers without the commas. */
export function standsIn(text: string, value: string): boolean {
  const plain = text.replaceAll(/(?<=\d),(?=\d{3})/g, '');
  const escaped = value.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?<![A-Za-z0-9_])${escaped}(?![A-Za-z0-9_])`).test(plain);
}
