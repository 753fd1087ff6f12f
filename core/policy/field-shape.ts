import type { Fields, FieldValue } from '../model/document.ts';

const isList = (value: FieldValue | undefined): value is readonly FieldValue[] => Array.isArray(value);

/** The items of a field that holds a list; nothing for any other value. */
export const listOf = (value: FieldValue | undefined): readonly FieldValue[] => (isList(value) ? value : []);

/** The items of a field that holds one value or a list of them, as policies allow nearly everywhere. */
export function oneOrMore(value: FieldValue | undefined): readonly FieldValue[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

/** A field that holds a mapping, or undefined. */
export const mappingOf = (value: FieldValue | undefined): Fields | undefined =>
  typeof value === 'object' && value !== null && !isList(value) ? value : undefined;
