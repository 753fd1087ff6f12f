import type { FieldValue } from '../model/document.ts';
import { isMap, sameValue, type ValueMap } from '../model/yaml/value.ts';

/** Where both sides changed the same thing differently. */
export interface ValueConflict {
  readonly path: readonly string[];
  readonly base: FieldValue | undefined;
  readonly ours: FieldValue | undefined;
  readonly theirs: FieldValue | undefined;
}

/**
 * Merges two changes of a value, key by key where both still are maps; lists are one value. Where both changed the same thing
 * differently, ours stays and a conflict is told. Undefined: not there.
 */
export function mergeValues(
  base: FieldValue | undefined,
  ours: FieldValue | undefined,
  theirs: FieldValue | undefined,
  conflicts: ValueConflict[],
  path: readonly string[] = [],
): FieldValue | undefined {
  if (sameValue(ours, theirs) || sameValue(base, theirs)) return ours;
  if (sameValue(base, ours)) return theirs;
  if (isMap(ours) && isMap(theirs)) return mergeMaps(isMap(base) ? base : {}, ours, theirs, conflicts, path);
  conflicts.push({ path, base, ours, theirs });
  return ours;
}

function mergeMaps(base: ValueMap, ours: ValueMap, theirs: ValueMap, conflicts: ValueConflict[], path: readonly string[]): FieldValue {
  const own = (map: ValueMap, key: string): FieldValue | undefined => (Object.hasOwn(map, key) ? map[key] : undefined);
  const merged: [string, FieldValue][] = [];
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const value = mergeValues(own(base, key), own(ours, key), own(theirs, key), conflicts, [...path, key]);
    if (value !== undefined) merged.push([key, value]);
  }
  return Object.fromEntries(merged);
}
