import type { Scalar } from 'yaml';
import { readJsonTree, type JsonNode } from '../json/json-tree.ts';
import type { ValuePath } from '../problem.ts';
import type { Offsets } from './locate.ts';

/**
 * Where something stands in JSON that is the text of a YAML scalar, whatever its style. Nothing where the path does not lead. JSON that
 * cannot be read has one place only: where it cannot.
 */
export function locateInScalar(text: string, scalar: Scalar, path: ValuePath): Offsets | undefined {
  if (typeof scalar.value !== 'string' || !scalar.range || !/^\s*[[{]/.test(scalar.value)) return undefined;
  const tree = readJsonTree(scalar.value);
  const last = Math.max(0, scalar.value.trimEnd().length - 1);
  const found = 'root' in tree ? locateInJson(tree.root, path) : { start: Math.min(tree.fault.offset, last), end: 0 };
  if (!found) return undefined;
  const source = new ScalarSource(text.slice(scalar.range[0], scalar.range[1]), scalar.type);
  const units = source.unitsOf(scalar.value, found.start, Math.max(found.start, found.end - 1));
  return units && { start: scalar.range[0] + units.start, end: scalar.range[0] + units.end };
}

/** A member with its key, or an item; the nearest thing around it where the path leads no further. */
function locateInJson(root: JsonNode, path: ValuePath): Offsets | undefined {
  let node = root;
  let found: Offsets | undefined;
  for (const step of path) {
    // As in JSON.parse, the last one of a key counts.
    const member = node.members?.findLast(({ key }) => key === String(step));
    const next = member?.value ?? node.items?.[Number(step)];
    if (next === undefined) break;
    found = { start: member?.start ?? next.start, end: next.end };
    node = next;
  }
  return found;
}

const escapeLengths: ReadonlyMap<string, number> = new Map([
  ['x', 4],
  ['u', 6],
  ['U', 10],
]);
const whiteEscapes = ' tnr\tLP_';
const isWhite = (character: string): boolean => /\s/.test(character);

/**
 * The source of a scalar beside its value. Folding, indentation and line breaks change white space only; everything else stands in the
 * source in the same order, in quotes perhaps as an escape.
 */
class ScalarSource {
  readonly #source: string;
  readonly #type: Scalar['type'];
  #at: number;

  constructor(source: string, type: Scalar['type']) {
    this.#source = source;
    this.#type = type;
    const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
    // The header of a block scalar is a line of its own.
    this.#at = isQuoted ? 1 : type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED' ? source.indexOf('\n') + 1 : 0;
  }

  /** From the start of the unit that makes the first character to the end of the one that makes the last. Neither is white. */
  unitsOf(value: string, first: number, last: number): Offsets | undefined {
    let start: number | undefined;
    for (let offset = 0; offset <= last; offset += 1) {
      if (isWhite(value[offset]!)) continue;
      const unit = this.#nextUnit();
      if (offset >= first) start ??= unit.start;
      if (offset === last) return { start: start ?? unit.start, end: unit.end };
      // One escape may make two characters.
      if (unit.end - unit.start === 10 && value.codePointAt(offset)! > 0xffff) offset += 1;
    }
    return undefined;
  }

  #nextUnit(): Offsets {
    while (this.#at < this.#source.length) {
      const start = this.#at;
      const character = this.#source[start]!;
      const isEscape = character === '\\' && this.#type === 'QUOTE_DOUBLE';
      this.#at += this.#lengthAt(start, isEscape);
      if (isEscape ? !this.#isWhiteEscape(start) : !isWhite(character)) return { start, end: this.#at };
    }
    return { start: this.#at, end: this.#at };
  }

  #lengthAt(start: number, isEscape: boolean): number {
    const next = this.#source[start + 1] ?? '';
    if (isEscape) return escapeLengths.get(next) ?? 2;
    return this.#type === 'QUOTE_SINGLE' && this.#source[start] === "'" && next === "'" ? 2 : 1;
  }

  /** Also a backslash at the end of a line, which is no character at all. */
  #isWhiteEscape(start: number): boolean {
    const next = this.#source[start + 1] ?? '';
    if (next === '\r' || next === '\n' || whiteEscapes.includes(next)) return true;
    const code = /^\\[xuU]([0-9a-fA-F]+)$/.exec(this.#source.slice(start, this.#at))?.[1];
    return code !== undefined && isWhite(String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)));
  }
}
