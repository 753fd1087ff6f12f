import type { MapSection } from '../plain.ts';
import type { Problem } from '../problem.ts';
import { QuickReader } from '../yaml/quick-reader.ts';
import { duplicateKey } from '../yaml/tree-value.ts';
import type { Entry, Outline, Section } from './outline.ts';
import { readPair, type PieceValue } from './read-piece.ts';
import { isMapSection, readEntryValue, readSectionValue, TakenIds } from './read-section.ts';
import { splitText, type SectionSpan, type Span } from './split-text.ts';

/** The problems of most pieces: one list for all, so that a large file does not hold thousands of empty ones. */
const none: readonly Problem[] = [];

/** What is cut out of a text before it is read. */
export type Cut = Pick<Entry, 'key' | 'lead' | 'body' | 'tail'>;

/** Cuts and reads a text; undefined when it is not written the way that can be cut. */
export function readOutline(text: string): Outline | undefined {
  const cut = splitText(text);
  if (cut === undefined) return undefined;
  const reader = new OutlineReader(text);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return { head: text.slice(0, cut.head), sections: cut.sections.map((span) => reader.section(span)), lineBreak };
}

class OutlineReader {
  readonly #text: string;
  readonly #quick: QuickReader;
  readonly #sections = new Set<string>();
  readonly #taken = new TakenIds();

  constructor(text: string) {
    this.#text = text;
    this.#quick = new QuickReader(text);
  }

  section(span: SectionSpan): Section {
    const { key, entries } = span;
    const cut = this.#cut(span);
    if (this.#sections.has(key)) return { ...cut, problems: [duplicateKey(key, [])] };
    this.#sections.add(key);
    if (entries === undefined || !isMapSection(key)) return readSection(cut, this.#read(span, 0), this.#taken);
    const body = this.#text.slice(span.body, entries[0]?.lead ?? span.tail);
    return { ...cut, body, problems: none, entries: entries.map((entry) => this.#entry(entry, key, span.column)) };
  }

  #entry(span: Span, section: MapSection, column: number): Entry {
    const entry = readEntry(this.#cut(span), section, this.#read(span, column));
    if (entry.element === undefined || this.#taken.take(section, entry.key)) return entry;
    const { element: _second, ...rest } = entry;
    return { ...rest, problems: [...entry.problems, duplicateKey(entry.key, [])] };
  }

  #cut(span: Span): Cut {
    const { key, lead, body, tail, end } = span;
    return { key, lead: this.#text.slice(lead, body), body: this.#text.slice(body, tail), tail: this.#text.slice(tail, end) };
  }

  #read(span: Span, column: number): PieceValue {
    const value = this.#quick.read(span.value, span.tail, column);
    return value === undefined ? readPair(this.#text.slice(span.body, span.end)) : { value, problems: none };
  }
}

function readSection(cut: Cut, { value, problems }: PieceValue, taken: TakenIds): Section {
  if (value === undefined) return { ...cut, problems };
  const told = [...problems];
  const elements = readSectionValue(cut.key, value, taken, (problem) => told.push(problem));
  return { ...cut, value, problems: told, ...(elements === undefined ? {} : { elements }) };
}

function readEntry(cut: Cut, section: MapSection, { value, problems }: PieceValue): Entry {
  const { key, lead, body, tail } = cut;
  if (value === undefined) return { key, lead, body, tail, problems };
  let told = problems;
  const element = readEntryValue(section, key, value, (problem: Problem) => {
    told = [...told, problem];
  });
  return element === undefined ? { key, lead, body, tail, problems: told } : { key, lead, body, tail, problems: told, element };
}

/** Reads the text of one entry again, after it was changed. */
export const rereadEntry = (cut: Cut, section: MapSection): Entry => readEntry(cut, section, readPair(cut.body + cut.tail));

/** Reads a section that is one value again, after it was changed. Nothing is told twice: its ids were told when the file was opened. */
export const rereadSection = (cut: Cut): Section => readSection(cut, readPair(cut.body + cut.tail), new TakenIds());
