import { isMap as isYamlMap, isScalar as isYamlScalar, isSeq } from 'yaml';
import type { FieldValue } from '../document.ts';
import { printAfterIndicator, printOnOneLine } from './print-value.ts';
import { printLike } from './scalar.ts';

/** One pair of a map or one item of a list in a text. */
export interface Place {
  readonly start: number;
  /** After the colon or the dash. */
  readonly indicator: number;
  /** After the value; comments and the line break follow. */
  readonly end: number;
}

const splice = (text: string, start: number, end: number, insert: string): string => text.slice(0, start) + insert + text.slice(end);

/** Where the line of an offset starts, behind a byte order mark. */
export function lineStart(text: string, offset: number): number {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.startsWith('\ufeff') ? 1 : start;
}

/** After the line break of a line; at the end of a text that ends without one. */
export function lineEnd(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  return found === -1 ? text.length : found + 1;
}

/** In the line breaks of the text that it goes into. */
const inBreaksOf = (text: string, printed: string): string => (text.includes('\r\n') ? printed.replaceAll('\n', '\r\n') : printed);

/** Adds a pair or an item below the last one. `print` is given the column that the others stand in. */
export function addToBlock(text: string, places: readonly Place[], print: (column: number) => string): string {
  const [first, last] = [places[0]!, places.at(-1)!];
  const at = lineEnd(text, last.end);
  const printed = inBreaksOf(text, print(first.start - lineStart(text, first.start)));
  const isAfterBreak = at > 0 && text[at - 1] === '\n';
  return isAfterBreak ? splice(text, at, at, printed) : splice(text, at, at, inBreaksOf(text, '\n') + printed.trimEnd());
}

export function addToFlow(text: string, places: readonly Place[], printed: string): string {
  const at = places.at(-1)!.end;
  return splice(text, at, at, `, ${printed}`);
}

export function removeFromFlow(text: string, places: readonly Place[], index: number): string | undefined {
  const [previous, own, next] = [places[index - 1], places[index]!, places[index + 1]];
  if (next !== undefined) return splice(text, own.start, next.start, '');
  return previous && splice(text, previous.end, own.end, '');
}

/** Removes a pair or an item with its lines and the comment lines that stand directly above it, unless it is the first. */
export function removeLines(text: string, places: readonly Place[], index: number): string | undefined {
  const { start, end } = places[index]!;
  let from = lineStart(text, start);
  if (text.slice(from, start).trim() !== '') return undefined;
  const column = start - from;
  const floor = index === 0 ? from : places[index - 1]!.end;
  for (let above = lineStart(text, from - 1); from > 0 && above > floor; above = lineStart(text, from - 1)) {
    if (!text.startsWith(`${' '.repeat(column)}#`, above)) break;
    from = above;
  }
  return splice(text, from, lineEnd(text, end), '');
}

/** Puts another value behind a colon or a dash, in the quotes of the old one and with its comment. */
export function replaceAfter(text: string, place: Place, value: FieldValue, old: unknown, isFlow: boolean): string | undefined {
  const { start, indicator, end } = place;
  const alike = typeof value === 'string' && isYamlScalar(old) ? printLike(value, old.type ?? 'PLAIN') : undefined;
  if (isFlow) {
    const line = alike ?? printOnOneLine(value, Infinity);
    return line === undefined ? undefined : splice(text, indicator, end, indicator === start ? line : ` ${line}`);
  }
  const column = start - lineStart(text, start);
  const printed = alike === undefined ? printAfterIndicator(value, column, indicator - start) : ` ${alike}\n`;
  const wasBlock = (isYamlMap(old) || isSeq(old)) && old.flow !== true;
  const above = wasBlock ? commentOf(text, indicator) : '';
  const beside = above === '' ? commentOf(text, end) : '';
  const isOneLine = printed.indexOf('\n') === printed.length - 1;
  if (isOneLine) return splice(text, indicator, end, printed.slice(0, -1) + inBreaksOf(text, above));
  const [first, rest] = [printed.slice(0, printed.indexOf('\n')), printed.slice(printed.indexOf('\n'), -1)];
  return splice(text, indicator, end + beside.length, first + (above || beside) + inBreaksOf(text, rest));
}

/** The spaces and the comment that stand at an offset, up to the line break; empty when there is something else. */
function commentOf(text: string, offset: number): string {
  const rest = text.slice(offset, lineEnd(text, offset)).trimEnd();
  return /^\s+#/.test(rest) ? rest : '';
}
