import type { FieldValue } from '../document.ts';
import { readPlain } from './scalar.ts';

/** A mapping as it is while it is read. */
export type ValueMap = { readonly [key: string]: FieldValue };

export const isMap = (value: FieldValue | undefined): value is ValueMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: FieldValue | undefined): value is readonly FieldValue[] => Array.isArray(value);

export const isScalar = (value: FieldValue | undefined): value is string | number | boolean | null =>
  value === null || (value !== undefined && typeof value !== 'object');

/** True when two values say the same; the order of keys counts for nothing. */
export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  if (!isMap(a) || !isMap(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]));
}

/** Deeper values than this are neither read nor written: nothing that AWS knows needs a tenth of it. */
export const deepest = 100;

/**
 * A value as it comes back from a file: what YAML cannot hold exactly is replaced by the nearest thing that it can. `-0` is 0, what
 * is not finite is null, a number of twelve digits is text (`readPlain`), members that are undefined or called `__proto__` are left
 * out, and so is what is nested more than a hundred levels deep.
 */
export function storable(value: FieldValue, depth = 0): FieldValue {
  if (typeof value === 'number') return Number.isFinite(value) ? readPlain(String(value === 0 ? 0 : value)) : null;
  if (isScalar(value)) return value;
  if (depth > deepest) return null;
  if (isList(value)) {
    const items = value.map((item) => storable(item, depth + 1));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  const members = Object.entries(value).filter(([key, member]) => key !== '__proto__' && member !== undefined);
  const kept = members.map(([key, member]) => [key, storable(member, depth + 1)] as const);
  const isSame = members.length === Object.keys(value).length && kept.every(([, member], index) => member === members[index]![1]);
  return isSame ? value : Object.fromEntries(kept);
}
