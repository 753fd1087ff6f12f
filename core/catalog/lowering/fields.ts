import { tag, type Properties, type Value } from '../../model/aws-resource.ts';
import type { Fields, FieldValue } from '../../model/document.ts';

/** A field as text; undefined when it is absent, empty or something else. A number is a text too: YAML reads `version: 18.0` so. */
export function textOf(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function numberOf(fields: Fields, name: string): number | undefined {
  const value = fields[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** True only when the field says so. */
export const isSet = (fields: Fields, name: string): boolean => fields[name] === true;

export function booleanOf(fields: Fields, name: string): boolean | undefined {
  const value = fields[name];
  return typeof value === 'boolean' ? value : undefined;
}

const isList = (value: FieldValue | undefined): value is readonly FieldValue[] => Array.isArray(value);

const isMap = (value: FieldValue | undefined): value is Fields => typeof value === 'object' && value !== null && !isList(value);

/** A field as a list of texts; a single text is a list of one. Other items are left out. */
export function textsOf(fields: Fields, name: string): readonly string[] {
  const value = fields[name];
  if (typeof value === 'string') return value === '' ? [] : [value];
  return isList(value) ? value.filter((item): item is string => typeof item === 'string' && item !== '') : [];
}

/** A field as a list of mappings. */
export function mapsOf(fields: Fields, name: string): readonly Fields[] {
  const value = fields[name];
  return isList(value) ? value.filter(isMap) : [];
}

/** A field as a mapping; empty when it is absent or something else. */
export function mapOf(fields: Fields, name: string): Fields {
  const value = fields[name];
  return isMap(value) ? value : {};
}

/** What a user wrote, as plain data: the key that marks our own references is left out. */
export function plain(value: FieldValue): Value {
  if (isList(value)) return value.map(plain);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => (key === tag ? [] : [[key, plain(item)] as const])));
}

/** `userPoolTier` -> `UserPoolTier`: field names are AWS's names with the first word lowered. */
export const awsName = (field: string): string => field.charAt(0).toUpperCase() + field.slice(1);

/** The named fields that are present, under AWS's names. */
export function copied(fields: Fields, names: readonly string[]): Properties {
  const properties: Record<string, Value> = {};
  for (const name of names) {
    const value = fields[name];
    if (value !== undefined && value !== null && value !== '') properties[awsName(name)] = plain(value);
  }
  return properties;
}

/** `{ [name]: value }`, or nothing when the value is undefined, an empty list or an empty mapping. */
export function optional(name: string, value: Value | undefined): Properties {
  if (value === undefined) return {};
  if (typeof value === 'object' && value !== null && Object.keys(value).length === 0) return {};
  return { [name]: value };
}

/** A mapping of tags as AWS lists them. */
export const tagList = (fields: Fields): readonly Value[] =>
  Object.entries(mapOf(fields, 'tags')).map(([key, value]) => ({ Key: key, Value: String(value) }));
