import { isMap as isYamlMap, isScalar as isYamlScalar, isSeq, type Pair } from 'yaml';
import type { ValuePath } from '../problem.ts';
import { parseTree } from './tree.ts';

export interface Offsets {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a value stands in a text, with its key. Where the path leads nowhere, the nearest thing around it, if at least `needed` steps
 * lead somewhere.
 */
export function locate(text: string, path: ValuePath, needed = 1): Offsets | undefined {
  let node: unknown = parseTree(text).document?.contents;
  let found: Offsets | undefined;
  let taken = 0;
  for (const step of path) {
    const pair = isYamlMap(node) ? pairAt(node.items, String(step)) : undefined;
    const next: unknown = pair === undefined ? (isSeq(node) ? node.items[Number(step)] : undefined) : pair.value;
    if (pair === undefined && next === undefined) break;
    found = pair === undefined ? rangeOfNode(next) : rangeOfPair(pair);
    node = next;
    taken += 1;
  }
  return found === undefined || taken < needed ? undefined : trimmed(text, found);
}

/** A range without the line breaks and spaces at its end. */
export const trimmed = (text: string, { start, end }: Offsets): Offsets => ({
  start,
  end: start + text.slice(start, end).trimEnd().length,
});

/** The text of a key of a map as the yaml package gives it. */
export const keyText = (key: unknown): string | undefined =>
  isYamlScalar(key) ? (key.type === 'PLAIN' && key.tag === undefined ? (key.source ?? '') : String(key.value)) : undefined;

const pairAt = (items: readonly Pair[], key: string): Pair | undefined => items.find((pair) => keyText(pair.key) === key);

const rangeOfPair = ({ key, value }: Pair): Offsets | undefined => {
  const own = rangeOfNode(key);
  return own && { start: own.start, end: Math.max(own.end, rangeOfNode(value)?.end ?? 0) };
};

/** Every node that was parsed has a range: start, end of the value, end with what follows. */
export function rangeOfNode(node: unknown): Offsets | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined;
  const [start, end]: unknown[] = node.range;
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : undefined;
}
