import { isMap as isYamlMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Diagnostic, Waiver } from '../model/diagnostic.ts';
import type { FieldValue } from '../model/document.ts';
import { isFindingId } from '../model/review-file.ts';
import { keyText, rangeOfNode, type Offsets } from '../model/yaml/locate.ts';
import { contentEnd, patchValue } from '../model/yaml/patch-value.ts';
import { lineEnd, lineStart } from '../model/yaml/patch-text.ts';
import { printItem, printOnOneLine } from '../model/yaml/print-value.ts';
import { parseTree } from '../model/yaml/tree.ts';
import { TreeReader } from '../model/yaml/tree-value.ts';
import { isList, isMap, sameValue, storable, type ValueMap } from '../model/yaml/value.ts';
import { canonicalId, findingIdOf } from './finding-id.ts';

const section = 'accepted';
const versionLine = 'rolepath-review: 1';

/**
 * The text of a review with a finding accepted: a new item at the end of `accepted:`, or, where the finding is accepted already, the new
 * reason, owner and day in its place. Everything else stays to the byte. An empty text becomes a review. Undefined where the text cannot
 * be patched (it is no YAML, or `accepted` is no list: `readReview` tells), and for what names no finding (`IDF-202@guest-role`).
 */
export function waive(reviewText: string, finding: Diagnostic | string, waiver: Waiver): string | undefined {
  const id = typeof finding === 'string' ? finding : findingIdOf(finding);
  const list = id === undefined || !isFindingId(id) ? undefined : readAccepted(reviewText);
  if (id === undefined || list === undefined) return undefined;
  const { reason, owner, expires } = waiver;
  const item = { finding: id, reason, owner, ...(expires === undefined ? {} : { expires }) };
  const index = list.items.findIndex((one) => accepts(one, id));
  const items = index === -1 ? [...list.items, item] : list.items.with(index, { ...withoutDay(list.items[index]), ...item });
  const patched = list.items.length === 0 ? withFirst(list, item) : patchValue(reviewText, [section], list.items, items);
  return proven(patched, items);
}

/** The text without the items that accept a finding; what `waive` added is taken away to the byte. Undefined as for `waive`. */
export function unwaive(reviewText: string, finding: Diagnostic | string): string | undefined {
  const id = typeof finding === 'string' ? finding : findingIdOf(finding);
  const list = id === undefined ? undefined : readAccepted(reviewText);
  if (id === undefined || list === undefined) return undefined;
  const items = list.items.filter((one) => !accepts(one, id));
  if (items.length === list.items.length) return reviewText;
  const patched = items.length === 0 ? withoutAll(list) : patchValue(reviewText, [section], list.items, items);
  // The line break before the last line was made for it.
  const isOpen = !reviewText.endsWith('\n') && patched?.endsWith('\n') === true;
  return proven(isOpen ? patched.replace(/\r?\n$/, '') : patched, items);
}

/** The accepted findings of a text, and where they stand. */
interface Accepted {
  readonly text: string;
  readonly items: readonly FieldValue[];
  /** Undefined for a text that says nothing. */
  readonly root: YAMLMap | undefined;
}

function readAccepted(text: string): Accepted | undefined {
  const { document, problems } = parseTree(text);
  if (problems.length > 0) return undefined;
  const root: unknown = document?.contents;
  if (root === undefined || root === null || (isScalar(root) && root.value === null)) return { text, items: [], root: undefined };
  const value = isYamlMap(root) ? new TreeReader().read(root) : undefined;
  if (!isYamlMap(root) || !isMap(value)) return undefined;
  const items = value[section] ?? [];
  return isList(items) ? { text, items, root } : undefined;
}

/** A patch counts only if the text then says exactly what is meant: no style of YAML can make it lose a decision. */
function proven(text: string | undefined, items: readonly FieldValue[]): string | undefined {
  const read = text === undefined ? undefined : readAccepted(text);
  return read &&
    sameValue(
      read.items,
      items.map((item) => storable(item)),
    )
    ? text
    : undefined;
}

/** What an item says beside the decision that is made anew. */
const withoutDay = (item: FieldValue | undefined): ValueMap =>
  Object.fromEntries(Object.entries(asMap(item)).filter(([key]) => key !== 'expires'));

const asMap = (value: FieldValue | undefined): ValueMap => (isMap(value) ? value : {});

function accepts(item: FieldValue, id: string): boolean {
  const { finding } = asMap(item);
  return typeof finding === 'string' && canonicalId(finding) === canonicalId(id);
}

/** The first item. How it is written tells `unwaive` what stood there before: no section, an empty one, or `[]`. */
function withFirst({ text, root }: Accepted, item: ValueMap): string | undefined {
  const breaks = text.includes('\r\n') ? '\r\n' : '\n';
  const inBreaks = (printed: string): string => printed.replaceAll('\n', breaks);
  const block = `${section}:\n${printItem(item, 2)}`;
  if (root === undefined) return appended(text, inBreaks(`${versionLine}\n${block}`), breaks);
  const pair = root.items.find(({ key }) => keyText(key) === section);
  if (pair === undefined) return appended(text, inBreaks(`\n${block}`), breaks);
  const key = rangeOfNode(pair.key);
  const value = rangeOfNode(pair.value);
  if (isSeq(pair.value) && value)
    return spliced(text, { start: value.start + 1, end: value.start + 1 }, printOnOneLine(item, Infinity) ?? '');
  if (key === undefined || (value && value.end > value.start)) return patchValue(text, [section], null, [item]);
  const at = lineEnd(text, key.end);
  const column = key.start - lineStart(text, key.start);
  return at === text.length && !text.endsWith('\n')
    ? appended(text, inBreaks(printItem(item, column)), breaks)
    : spliced(text, { start: at, end: at }, inBreaks(printItem(item, column)));
}

/** Takes the only item, or all of them, away; and the section too, where nothing but them stands in it. */
function withoutAll({ text, root }: Accepted): string | undefined {
  const pair = root?.items.find(({ key }) => keyText(key) === section);
  const [key, list] = [rangeOfNode(pair?.key), rangeOfNode(pair?.value)];
  if (root === undefined || !isSeq(pair?.value) || !key || !list) return undefined;
  const end = contentEnd(text, pair.value);
  if (pair.value.flow === true) {
    const first = rangeOfNode(pair.value.items[0]);
    const last = pair.value.items.at(-1);
    return first && spliced(text, { start: first.start, end: contentEnd(text, last) }, '');
  }
  const lines: Offsets = { start: lineStart(text, list.start), end: lineEnd(text, end) };
  const isOwn = list.start - lines.start > key.start - lineStart(text, key.start) && /^:\s*$/.test(text.slice(key.end, list.start));
  return isOwn ? spliced(text, { start: startOfSection(text, root, key.start), end: lines.end }, '') : spliced(text, lines, '');
}

/** Before the empty line above the section; before the version too, where the two lines follow each other and are all that there is. */
function startOfSection(text: string, root: YAMLMap, key: number): number {
  const start = lineStart(text, key);
  if (start < 2) return start;
  const above = lineStart(text, start - 1);
  const line = text.slice(above, start).trim();
  if (line === '') return above;
  return line === versionLine && root.items.length === 2 ? above : start;
}

/** On lines of its own at the end; a text that ends without a line break still does. */
const appended = (text: string, printed: string, breaks: string): string =>
  text === '' || text.endsWith('\n') ? text + printed : text + breaks + printed.slice(0, -breaks.length);

const spliced = (text: string, { start, end }: Offsets, insert: string): string => text.slice(0, start) + insert + text.slice(end);
