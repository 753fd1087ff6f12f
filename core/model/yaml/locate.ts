import { isMap as isYamlMap, isScalar as isYamlScalar, isSeq, type Pair } from 'yaml';
import type { ValuePath } from '../problem.ts';
import { locateInScalar } from './locate-in-scalar.ts';
import { parseTree } from './tree.ts';

export interface Offsets {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a value stands in a text, with its key; also inside of a scalar that holds JSON. Where the path leads nowhere, the nearest thing
 * around it, if at least `needed` steps lead somewhere. `root`: what the text says, where it is parsed already.
 */
export function locate(text: string, path: ValuePath, needed = 1, root: unknown = parseTree(text).document?.contents): Offsets | undefined {
  let node = root;
  let found: Offsets | undefined;
  let taken = 0;
  for (const [index, step] of path.entries()) {
    if (isYamlScalar(node)) found = locateInScalar(text, node, path.slice(index)) ?? found;
    const pair = isYamlMap(node) ? pairAt(node.items, String(step)) : undefined;
    const next: unknown = pair === undefined ? (isSeq(node) ? node.items[Number(step)] : undefined) : pair.value;
    if (pair === undefined && next === undefined) break;
    found = pair === undefined ? rangeOfNode(next) : rangeOfPair(pair);
    node = next;
    taken += 1;
  }
  return found === undefined || taken < needed ? undefined : trimmed(text, found);
}

/** Where the members of the map or list under a key of a text stand, by key or index; pairs with their key. */
export function membersAt(text: string, key: string): readonly (readonly [name: string, offsets: Offsets])[] {
  const root: unknown = parseTree(text).document?.contents;
  const value: unknown = isYamlMap(root) ? pairAt(root.items, key)?.value : undefined;
  const members: readonly (readonly [string | undefined, Offsets | undefined])[] = isYamlMap(value)
    ? value.items.map((pair) => [keyText(pair.key), rangeOfPair(pair)])
    : isSeq(value)
      ? value.items.map((item, index) => [String(index), rangeOfNode(item)])
      : [];
  return members.flatMap(([name, range]) => (name === undefined || range === undefined ? [] : [[name, trimmed(text, range)] as const]));
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
