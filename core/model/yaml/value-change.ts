import type { FieldValue } from '../document.ts';
import type { ValuePath } from '../problem.ts';
import { isList, isMap, sameValue, type ValueMap } from './value.ts';

/** One thing to do to a value: to set what a path leads to, or, without a value, to take it away. Past the end of a list: to append. */
export interface ValueChange {
  readonly path: ValuePath;
  readonly value: FieldValue | undefined;
}

/** What makes one value into another, as few and as small changes as is simple. To be applied in order. */
export function changesBetween(
  before: FieldValue | undefined,
  after: FieldValue | undefined,
  path: ValuePath = [],
): readonly ValueChange[] {
  if (sameValue(before, after)) return [];
  if (isMap(before) && isMap(after) && !isEmpty(before) && !isEmpty(after)) return changesOfMap(before, after, path);
  if (isList(before) && isList(after) && before.length > 0 && after.length > 0) return changesOfList(before, after, path);
  return [{ path, value: after }];
}

const isEmpty = (map: ValueMap): boolean => Object.keys(map).length === 0;

/** Additions come before removals, so that no map is ever empty on the way. */
function changesOfMap(before: ValueMap, after: ValueMap, path: ValuePath): readonly ValueChange[] {
  const own = (map: ValueMap, key: string): FieldValue | undefined => (Object.hasOwn(map, key) ? map[key] : undefined);
  const kept = Object.keys(after).flatMap((key) => changesBetween(own(before, key), after[key], [...path, key]));
  const removed = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  return [...kept, ...removed.map((key) => ({ path: [...path, key], value: undefined }))];
}

function changesOfList(before: readonly FieldValue[], after: readonly FieldValue[], path: ValuePath): readonly ValueChange[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && sameValue(before[start], after[start])) start += 1;
  let same = 0;
  const mostSame = after.length > before.length ? 0 : shorter - start;
  while (same < mostSame && sameValue(before.at(-1 - same), after.at(-1 - same))) same += 1;
  const changes: ValueChange[] = [];
  const stop = Math.max(before.length, after.length) - same;
  for (let index = start; index < stop; index += 1) {
    if (index < after.length - same) changes.push(...changesBetween(before[index], after[index], [...path, index]));
  }
  for (let index = stop - 1; index >= after.length - same; index -= 1) changes.push({ path: [...path, index], value: undefined });
  return changes;
}
