import { isAlias, isMap as isYamlMap, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { FieldValue } from '../document.ts';
import type { ValuePath } from '../problem.ts';
import { addToBlock, addToFlow, lineStart, removeFromFlow, removeLines, replaceAfter, type Place } from './patch-text.ts';
import { keyText, rangeOfNode } from './locate.ts';
import { printItem, printOnOneLine, printPair } from './print-value.ts';
import { printText } from './scalar.ts';
import { parseTree } from './tree.ts';
import { changesBetween, type ValueChange } from './value-change.ts';
import { isList, isMap } from './value.ts';

/**
 * Changes a value in a text and leaves the rest of the text as it is: comments, order, quotes, empty lines. `path` leads from the
 * top of the text to the value; `before` is what it says now. Where a small change is not possible (an alias, an odd style), the
 * next larger value is written again. Undefined when nothing at all can be done: then the caller writes the whole again.
 */
export function patchValue(
  text: string,
  path: ValuePath,
  before: FieldValue | undefined,
  after: FieldValue | undefined,
): string | undefined {
  let patched = text;
  let done: ValuePath | undefined;
  for (const change of changesBetween(before, after)) {
    if (done?.every((step, index) => change.path[index] === step)) continue;
    let next = applyChange(patched, { path: [...path, ...change.path], value: change.value });
    for (let inside = change.path; next === undefined && inside.length > 0;) {
      inside = inside.slice(0, -1);
      done = inside;
      next = applyChange(patched, { path: [...path, ...inside], value: valueAt(after, inside) });
    }
    if (next === undefined) return undefined;
    patched = next;
  }
  return patched;
}

function valueAt(value: FieldValue | undefined, path: ValuePath): FieldValue | undefined {
  let found = value;
  for (const step of path) found = isMap(found) ? found[step] : isList(found) ? found[Number(step)] : undefined;
  return found;
}

/** The text with one change made; undefined where it cannot be made in place. */
function applyChange(text: string, { path, value }: ValueChange): string | undefined {
  const last = path.at(-1);
  let node: unknown = parseTree(text).document?.contents;
  if (last === undefined) return undefined;
  for (const step of path.slice(0, -1)) node = childOf(node, step);
  if (isYamlMap(node) && node.items.length > 0) return changePair(text, node, String(last), value);
  if (isSeq(node) && node.items.length > 0) return changeItem(text, node, Number(last), value);
  return undefined;
}

function childOf(node: unknown, step: string | number): unknown {
  if (isYamlMap(node)) return node.items.find((pair) => keyText(pair.key) === String(step))?.value;
  return isSeq(node) ? node.items[Number(step)] : undefined;
}

function changePair(text: string, map: YAMLMap, key: string, value: FieldValue | undefined): string | undefined {
  const index = map.items.findIndex((pair) => keyText(pair.key) === key);
  const places = map.items.map((pair) => placeOfPair(text, pair));
  if (!areAllKnown(places)) return undefined;
  const isFlow = map.flow === true;
  if (index === -1) {
    if (value === undefined) return text;
    if (isFlow) return addToFlow(text, places, `${printText(key)}: ${printOnOneLine(value, Infinity)}`);
    return addToBlock(text, places, (column) => printPair(key, value, column));
  }
  if (value === undefined) return isFlow ? removeFromFlow(text, places, index) : removeLines(text, places, index);
  return replaceAfter(text, places[index]!, value, map.items[index]!.value, isFlow);
}

function changeItem(text: string, list: YAMLSeq, index: number, value: FieldValue | undefined): string | undefined {
  const isFlow = list.flow === true;
  const places = list.items.map((item) => (isFlow ? placeOfFlowItem(text, item) : placeOfItem(text, item, list)));
  if (!areAllKnown(places)) return undefined;
  if (index >= places.length) {
    if (value === undefined) return text;
    if (isFlow) return addToFlow(text, places, printOnOneLine(value, Infinity) ?? '');
    return addToBlock(text, places, (column) => printItem(value, column));
  }
  if (value === undefined) return isFlow ? removeFromFlow(text, places, index) : removeLines(text, places, index);
  return replaceAfter(text, places[index]!, value, list.items[index], isFlow);
}

const areAllKnown = (places: readonly (Place | undefined)[]): places is readonly Place[] => places.every((place) => place !== undefined);

/** From the key to the end of its value; undefined for a key that is not directly followed by its colon (`? key`). */
function placeOfPair(text: string, { key, value }: Pair): Place | undefined {
  const own = rangeOfNode(key);
  if (own === undefined) return undefined;
  let colon = own.end;
  while (text[colon] === ' ') colon += 1;
  if (text[colon] !== ':') return undefined;
  return { start: own.start, indicator: colon + 1, end: Math.max(colon + 1, contentEnd(text, value)) };
}

function placeOfItem(text: string, item: unknown, list: YAMLSeq): Place | undefined {
  const column = columnOf(text, rangeOfNode(list)?.start ?? 0);
  const start = rangeOfNode(item)?.start;
  if (start === undefined) return undefined;
  let dash = start;
  do dash = text.lastIndexOf('-', dash - 1);
  while (dash > 0 && columnOf(text, dash) !== column);
  if (dash < 0 || columnOf(text, dash) !== column) return undefined;
  return { start: dash, indicator: dash + 1, end: Math.max(dash + 1, contentEnd(text, item)) };
}

/** An item of a flow list has no indicator: the item itself is replaced. */
function placeOfFlowItem(text: string, item: unknown): Place | undefined {
  const own = rangeOfNode(isYamlMap(item) && item.flow !== true ? undefined : item);
  return own && { start: own.start, indicator: own.start, end: contentEnd(text, item) };
}

const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

/** Where a value ends, without the line breaks and comments that follow. */
export function contentEnd(text: string, node: unknown): number {
  if (isYamlMap(node) && node.flow !== true && node.items.length > 0) {
    const { key, value } = node.items.at(-1)!;
    return Math.max(rangeOfNode(key)?.end ?? 0, contentEnd(text, value));
  }
  if (isSeq(node) && node.flow !== true && node.items.length > 0) return contentEnd(text, node.items.at(-1));
  const range = rangeOfNode(node);
  if (range === undefined) return 0;
  return isAlias(node) ? range.end : range.start + text.slice(range.start, range.end).trimEnd().length;
}
