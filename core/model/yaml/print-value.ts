import type { FieldValue } from '../document.ts';
import { printScalar, printText } from './scalar.ts';
import { isList, isMap, isScalar, type ValueMap } from './value.ts';

/** No canonical line that holds a list or a map is longer than this. */
const width = 100;
/** YAML refuses a key of more than 1,024 characters that is not introduced by `?`. */
const longestKey = 1000;

/** A key and its value as lines, each with its line break. `nesting` is how many levels of maps and lists one line may hold inside. */
export function printPair(key: string, value: FieldValue, indent: number, nesting = 0): string {
  const pad = ' '.repeat(indent);
  const name = printText(key);
  if (name.length > longestKey) return `${pad}? ${name}\n${pad}:${printAfterIndicator(value, indent, 2, nesting)}`;
  return `${pad}${name}:${printAfterIndicator(value, indent, name.length + 1, nesting)}`;
}

/** What stands after `key:` or `-`, with its line break: on the same line where it fits, else below and two deeper. */
export function printAfterIndicator(value: FieldValue, indent: number, used: number, nesting = 0): string {
  if (typeof value === 'string' && isBlockText(value)) return printBlockText(value, indent);
  const line = printOnOneLine(value, nesting);
  if (isScalar(value)) return ` ${printScalar(value)}\n`;
  if (line === '[]' || line === '{}') return ` ${line}\n`;
  if (line !== undefined && indent + used + 1 + line.length <= width) return ` ${line}\n`;
  return `\n${printBlock(value, indent + 2)}`;
}

function printBlock(value: ValueMap | readonly FieldValue[], indent: number): string {
  return isList(value) ? value.map((item) => printItem(item, indent)).join('') : printPairs(value, indent);
}

/** The pairs of a map, one below the other. */
export const printPairs = (map: ValueMap, indent: number): string =>
  Object.entries(map)
    .map(([key, value]) => printPair(key, value, indent))
    .join('');

/** One item of a list, with its dash. The first pair of a map stands on the line of the dash. */
export function printItem(item: FieldValue, indent: number): string {
  const pad = ' '.repeat(indent);
  const line = printOnOneLine(item, 0);
  const fits = line !== undefined && (line.length === 2 || indent + 2 + line.length <= width);
  if (isMap(item) && !fits) return `${pad}- ${printPairs(item, indent + 2).slice(indent + 2)}`;
  if (isList(item) && !fits) return `${pad}- ${printBlock(item, indent + 2).slice(indent + 2)}`;
  return `${pad}-${printAfterIndicator(item, indent, 1, 0)}`;
}

/** The value in one line: a scalar, or a flow map or list whose members nest no deeper than allowed; undefined otherwise. */
export function printOnOneLine(value: FieldValue, nesting: number): string | undefined {
  if (isScalar(value)) return printScalar(value);
  const members = isList(value) ? value : Object.values(value);
  if (members.length === 0) return isList(value) ? '[]' : '{}';
  const parts: string[] = [];
  for (const [key, member] of Object.entries(value)) {
    if (!isScalar(member) && nesting === 0) return undefined;
    const part = printOnOneLine(member, nesting - 1);
    if (part === undefined || key.length > longestKey) return undefined;
    parts.push(isList(value) ? part : `${printText(key)}: ${part}`);
  }
  return isList(value) ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`;
}

/** Text of several lines that a literal block (`|`) holds exactly. */
function isBlockText(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- a block has no escapes
  if (/[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u.test(text)) return false;
  return /^[^\s][^\n]*\n[^]*\S\n?$/.test(text) && !/\n *\n? *$/.test(text.replace(/\n$/, '')) && !/^ +$/m.test(text);
}

function printBlockText(text: string, indent: number): string {
  const pad = ' '.repeat(indent + 2);
  const lines = text.replace(/\n$/, '').split('\n');
  const body = lines.map((line) => (line === '' ? '' : pad + line)).join('\n');
  return ` |${text.endsWith('\n') ? '' : '-'}\n${body}\n`;
}
