import { isMap as isYamlMap, isScalar as isYamlScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { FieldValue } from '../document.ts';
import { keyText, rangeOfNode } from '../yaml/locate.ts';
import { printItem, printPair } from '../yaml/print-value.ts';
import { printText } from '../yaml/scalar.ts';
import { TreeReader } from '../yaml/tree-value.ts';
import type { Comments } from './comments.ts';

/** How deep a pair stands in a file: a section of elements is never on one line, an element may be, and so may what is inside. */
export const depths = { section: 0, element: 1, value: 2 } as const;

/** Prints a tree in canonical form and keeps its comments: those on lines of their own before what follows, those beside a value beside it. */
export class CommentedPrinter {
  readonly #text: string;
  readonly #comments: Comments;
  readonly #elementNesting: number;

  /** `elementNesting`: how many levels of maps and lists the line of an element may hold inside. */
  constructor(text: string, comments: Comments, elementNesting: number) {
    this.#text = text;
    this.#comments = comments;
    this.#elementNesting = elementNesting;
  }

  pairs(map: YAMLMap, indent: number, depth: (key: string) => number): string {
    return map.items.map((pair) => this.#pair(pair, indent, depth(keyText(pair.key) ?? ''))).join('') + this.#closing(map, indent);
  }

  /** Comments that are left at the end. */
  rest(indent: number): string {
    return this.#lines(Infinity, indent);
  }

  #pair({ key, value }: Pair, indent: number, depth: number): string {
    const keyRange = rangeOfNode(key) ?? { start: 0, end: 0 };
    const lead = this.#lines(keyRange.start, indent);
    const end = Math.max(contentEnd(value), keyRange.end);
    const name = keyText(key) ?? '';
    const isFull = isCollection(value) && value.items.length > 0;
    const printed = printPair(name, valueOf(value), indent, depth === depths.element ? this.#elementNesting : 0);
    if (isFull && (depth === depths.section || this.#mustOpen(printed, end))) {
      const beside = this.#besideKey(value, keyRange.end, end);
      const inside = isYamlMap(value) ? this.pairs(value, indent + 2, () => depth + 1) : this.#items(value, indent + 2, depth + 1);
      return `${lead}${' '.repeat(indent)}${printText(name)}:${beside}\n${inside}`;
    }
    const beside = this.#comments.takeBeside(this.#lineEnd(end));
    return lead + this.#lines(end, indent) + withBeside(printed, beside);
  }

  /** The comment on the line of a key whose value is written below it: behind the colon, or behind a flow map on that line. */
  #besideKey(value: YAMLMap | YAMLSeq, keyEnd: number, end: number): string {
    if (value.flow !== true) return this.#comments.takeBeside(Math.min(this.#lineEnd(keyEnd), rangeOfNode(value)?.start ?? 0));
    return this.#comments.hasBefore(end) ? '' : this.#comments.takeBeside(this.#lineEnd(end));
  }

  /** True for a map or list that holds comments, or that takes several lines and has one behind its end. */
  #mustOpen(printed: string, end: number): boolean {
    const isOneLine = printed.indexOf('\n') === printed.length - 1;
    return this.#comments.hasBefore(isOneLine ? end : this.#lineEnd(end));
  }

  #items(list: YAMLSeq, indent: number, depth: number): string {
    return list.items.map((item) => this.#item(item, indent, depth)).join('') + this.#closing(list, indent);
  }

  #item(item: unknown, indent: number, depth: number): string {
    const first = isYamlMap(item) ? item.items[0]?.key : isSeq(item) ? item.items[0] : item;
    const lead = this.#lines(rangeOfNode(first ?? item)?.start ?? 0, indent);
    const end = contentEnd(item);
    const printed = printItem(valueOf(item), indent);
    const pad = ' '.repeat(indent);
    if (isCollection(item) && item.items.length > 0 && this.#mustOpen(printed, end)) {
      const inside = isYamlMap(item) ? this.pairs(item, indent + 2, () => depth + 1) : this.#items(item, indent + 2, depth + 1);
      return `${lead}${pad}- ${inside.slice(indent + 2)}`;
    }
    const beside = this.#comments.takeBeside(this.#lineEnd(end));
    return lead + this.#lines(end, indent) + withBeside(printed, beside);
  }

  /** Comments before the closing bracket of a flow map or list. */
  #closing(node: YAMLMap | YAMLSeq, indent: number): string {
    return node.flow === true ? this.#lines(rangeOfNode(node)?.end ?? 0, indent) : '';
  }

  #lines(before: number, indent: number): string {
    return this.#comments
      .takeBefore(before)
      .map((text) => `${' '.repeat(indent)}${text}\n`)
      .join('');
  }

  #lineEnd(offset: number): number {
    const found = this.#text.indexOf('\n', offset);
    return found === -1 ? this.#text.length : found;
  }
}

/** A comment behind the first line of what is printed. */
function withBeside(printed: string, comment: string): string {
  const end = printed.indexOf('\n');
  return comment === '' ? printed : printed.slice(0, end) + comment + printed.slice(end);
}

const isCollection = (node: unknown): node is YAMLMap | YAMLSeq => isYamlMap(node) || isSeq(node);

const valueOf = (node: unknown): FieldValue => new TreeReader().read(node) ?? null;

/** Where a value ends, comments behind it not counted. */
function contentEnd(node: unknown): number {
  if (isYamlMap(node) && node.flow !== true && node.items.length > 0) {
    const { key, value } = node.items.at(-1)!;
    return Math.max(rangeOfNode(key)?.end ?? 0, contentEnd(value));
  }
  if (isSeq(node) && node.flow !== true && node.items.length > 0) return contentEnd(node.items.at(-1));
  const range = rangeOfNode(node);
  if (range === undefined) return 0;
  const isBlockText = isYamlScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
  return isBlockText ? Math.max(range.start, range.end - 1) : range.end;
}
