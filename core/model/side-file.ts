import type { Diagnostic, Severity, Target } from './diagnostic.ts';
import type { FieldValue } from './document.ts';
import { LineIndex } from './line-index.ts';
import type { Problem, ValuePath } from './problem.ts';
import { Positions } from './text/positions.ts';
import { splitText, type SectionSpan } from './text/split-text.ts';
import { membersAt } from './yaml/locate.ts';
import { QuickReader } from './yaml/quick-reader.ts';
import { parseTree } from './yaml/tree.ts';
import { TreeReader } from './yaml/tree-value.ts';
import { isMap, type ValueMap } from './yaml/value.ts';

/** The values of a file that stands beside a model, with the means to say what is wrong with them. Never throws. */
export class SideFile {
  readonly values: ValueMap;
  readonly diagnostics: Diagnostic[] = [];
  /** The file as a whole. */
  readonly target: Target;
  readonly #positions: Positions;
  readonly #text: string;

  /** `versionKey`: the key that names the format and holds its version, which is 1. An empty text is an empty file. */
  constructor(text: string, versionKey: string, file: string | undefined) {
    this.#positions = new Positions(text, undefined);
    this.target = file === undefined ? {} : { file };
    this.#text = text;
    const quick = readQuick(text);
    const { value, problems } = quick === undefined ? readSlowly(text) : { value: quick, problems: [] };
    for (const problem of problems) this.#add(problem);
    this.values = isMap(value) ? value : {};
    if (!isMap(value) && value !== null && problems.length === 0)
      this.tell('not-a-map', 'error', 'A map of keys and values is expected.', []);
    this.#checkVersion(versionKey, value === null);
  }

  tell(code: string, severity: Severity, message: string, at: ValuePath): void {
    this.#add({ code, severity, message, at });
  }

  /**
   * Where the members of the map or list under a key stand: by key, or by index from 0. The text is read once for all of them. Members
   * that an alias stands for are left out.
   */
  targetsIn(key: string): ReadonlyMap<string, Target> {
    const lines = new LineIndex(this.#text);
    const places = membersAt(this.#text, key);
    return new Map(places.map(([name, { start, end }]) => [name, { ...this.target, range: lines.rangeOf(start, end) }]));
  }

  #checkVersion(key: string, isEmpty: boolean): void {
    const version = this.values[key];
    if (version === 1 || isEmpty) return;
    if (version === undefined) this.tell('missing-version', 'warning', `"${key}: 1" is expected on the first line.`, []);
    else if (typeof version === 'number' && version > 1)
      this.tell('newer-version', 'error', `The file is of version ${version}; this Rolepath knows version 1.`, [key]);
    else this.tell('bad-version', 'error', `"${key}" must be 1.`, [key]);
  }

  #add(problem: Problem): void {
    const { at, ...rest } = problem;
    const range = Array.isArray(at) && at.length === 0 ? undefined : this.#positions.rangeOfProblem([], problem);
    this.diagnostics.push({ ...rest, target: { ...this.target, ...(range === undefined ? {} : { range }) } });
  }
}

function readQuick(text: string): ValueMap | undefined {
  const cut = splitText(text);
  if (cut === undefined) return undefined;
  const reader = new QuickReader(text);
  const values: Record<string, FieldValue> = {};
  for (const section of cut.sections) {
    const value = readSection(reader, section);
    if (value === undefined || Object.hasOwn(values, section.key) || section.key === '__proto__') return undefined;
    values[section.key] = value;
  }
  return cut.sections.length === 0 ? undefined : values;
}

function readSection(reader: QuickReader, { entries, value, tail, column }: SectionSpan): FieldValue | undefined {
  if (entries === undefined || entries.length === 0) return reader.read(value, tail, 0);
  const values: Record<string, FieldValue> = {};
  for (const entry of entries) {
    const member = reader.read(entry.value, entry.tail, column);
    if (member === undefined || Object.hasOwn(values, entry.key) || entry.key === '__proto__') return undefined;
    values[entry.key] = member;
  }
  return values;
}

function readSlowly(text: string): { readonly value: FieldValue | undefined; readonly problems: readonly Problem[] } {
  const { document, problems } = parseTree(text);
  const reader = new TreeReader();
  const value = document === undefined ? undefined : reader.read(document.contents);
  return { value, problems: [...problems, ...reader.problems] };
}
