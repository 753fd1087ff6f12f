import { mapSections } from '../plain.ts';

/** Where a piece stands in the text: `lead`, `body`, `tail`, `end` are offsets, each where the part begins or the piece ends. */
export interface Span {
  readonly key: string;
  /** Where the value begins: after the colon of the key. */
  readonly value: number;
  readonly lead: number;
  readonly body: number;
  tail: number;
  end: number;
}

export interface SectionSpan extends Span {
  /** The entries of a section of elements in block style; undefined for everything else. */
  entries: Span[] | undefined;
  /** The column of its entries. */
  column: number;
}

const lineFeed = 10;
const sectionNames: ReadonlySet<string> = new Set(mapSections);
const topKey = /([A-Za-z_][\w-]{0,99}) *:(?=[ \r\n]|$)/y;
const entryKey = /(?:([\w./(+\u00a1-\ud7ff][^\n\r\t#"'{}[\]&*!|>%@`,]{0,199}?)|"([^"\\\n]{0,200})"|'([^'\n]{0,200})') *:(?=[ \r\n]|$)/y;

/**
 * Cuts a text into sections and entries by the indentation of its lines. Exact for what YAML itself cuts that way: lines of a block
 * scalar, of a quoted text or of a flow map that goes over several lines are always deeper than the key that they belong to.
 * Undefined for everything else (a top level that is no plain block map, several documents, directives): then the whole text is one piece.
 */
export function splitText(text: string): { readonly head: number; readonly sections: readonly SectionSpan[] } | undefined {
  return new Splitter(text).split();
}

class Splitter {
  readonly #text: string;
  readonly #sections: SectionSpan[] = [];
  /** Where the run of empty lines and comments above the present line begins; -1 when there is none. */
  #trivia = -1;
  /** Where the comments that touch the present line begin; -1 when none do. */
  #attached = -1;
  #attachedColumn = 0;
  #isStarted = false;

  constructor(text: string) {
    this.#text = text;
  }

  split(): { readonly head: number; readonly sections: readonly SectionSpan[] } | undefined {
    const text = this.#text;
    let next = 0;
    for (let line = text.charCodeAt(0) === 0xfeff ? 1 : 0; line < text.length; line = next) {
      const found = text.indexOf('\n', line);
      next = found === -1 ? text.length : found + 1;
      let first = line;
      while (text.charCodeAt(first) === 32) first += 1;
      if (!this.#line(line, first, next)) return undefined;
    }
    this.#closeSection(text.length, this.#trivia === -1 ? text.length : this.#trivia, text.length);
    const head = this.#sections[0]?.lead ?? text.length;
    return { head, sections: this.#sections };
  }

  /** Takes one line; false when the text is not written the way that can be cut. */
  #line(line: number, first: number, next: number): boolean {
    const code = this.#text.charCodeAt(first);
    const column = first - line;
    if (first >= next || code === lineFeed || (code === 13 && first + 2 >= next)) return this.#emptyLine(line);
    if (code === 35) return this.#comment(line, column);
    const section = this.#sections.at(-1);
    if (section !== undefined && this.#continues(section, column, code)) return this.#noTrivia();
    if (column === 0) return this.#topLine(line, first, section === undefined);
    return section?.entries !== undefined && this.#startEntry(section, line, first, column);
  }

  #emptyLine(line: number): boolean {
    if (this.#trivia === -1) this.#trivia = line;
    this.#attached = -1;
    return true;
  }

  #comment(line: number, column: number): boolean {
    const section = this.#sections.at(-1);
    if (section !== undefined && this.#holdsComment(section, column)) return this.#noTrivia();
    if (this.#trivia === -1) this.#trivia = line;
    if (this.#attached === -1 || this.#attachedColumn !== column) this.#attached = line;
    this.#attachedColumn = column;
    return true;
  }

  /** True when a line that looks like a comment is deeper than what is open: a comment inside of it, or a line of a block scalar. */
  #holdsComment(section: SectionSpan, column: number): boolean {
    return section.entries === undefined ? column > 0 : section.entries.length > 0 && column > section.column;
  }

  #noTrivia(): boolean {
    this.#trivia = -1;
    this.#attached = -1;
    return true;
  }

  /** True when a line with something on it belongs to what is open. */
  #continues(section: SectionSpan, column: number, code: number): boolean {
    const isClosing = code === 125 || code === 93;
    if (section.entries === undefined) return column > 0 || isClosing;
    if (section.entries.length === 0) return false;
    return column > section.column || (isClosing && column === section.column);
  }

  #topLine(line: number, first: number, isFirst: boolean): boolean {
    if (isFirst && !this.#isStarted && /^---[ \r]*(?:\n|$)/.test(this.#text.slice(first, first + 20))) return this.#start();
    topKey.lastIndex = first;
    const match = topKey.exec(this.#text);
    if (match === null) return false;
    const lead = this.#attached === -1 || this.#attachedColumn > 0 ? line : this.#attached;
    this.#closeSection(lead, this.#trivia === -1 ? lead : Math.min(this.#trivia, lead), lead);
    const value = topKey.lastIndex;
    const isBlock = /[ ]*(?:#[^\n]*|\r)?(?:\n|$)/y;
    isBlock.lastIndex = value;
    const entries = sectionNames.has(match[1]!) && isBlock.test(this.#text) ? [] : undefined;
    this.#sections.push({ key: match[1]!, value, lead, body: line, tail: -1, end: -1, entries, column: -1 });
    return this.#noTrivia();
  }

  /** Takes the `---` that may stand before the one document of a file. */
  #start(): boolean {
    this.#isStarted = true;
    return this.#noTrivia();
  }

  #startEntry(section: SectionSpan, line: number, first: number, column: number): boolean {
    entryKey.lastIndex = first;
    const match = column === section.column || section.column === -1 ? entryKey.exec(this.#text) : null;
    if (match === null) {
      section.entries = undefined;
      return this.#noTrivia();
    }
    const lead = this.#attached === -1 ? line : this.#attached;
    this.#closeEntry(section, this.#trivia === -1 ? lead : Math.min(this.#trivia, lead), lead);
    section.column = column;
    section.entries!.push({ key: match[1] ?? match[2] ?? match[3]!, value: entryKey.lastIndex, lead, body: line, tail: -1, end: -1 });
    return this.#noTrivia();
  }

  #closeEntry(section: SectionSpan, tail: number, end: number): void {
    const entry = section.entries?.at(-1);
    if (entry === undefined) return;
    entry.tail = tail;
    entry.end = end;
  }

  /** The empty lines and comments at the end of a section belong to its last entry. */
  #closeSection(lead: number, tail: number, end: number): void {
    const section = this.#sections.at(-1);
    if (section === undefined) return;
    this.#closeEntry(section, tail, end);
    section.tail = section.entries !== undefined && section.entries.length > 0 ? lead : tail;
    section.end = lead;
  }
}
