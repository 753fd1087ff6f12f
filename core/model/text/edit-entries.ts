import { plainElement, type Element } from '../plain.ts';
import { sameValue } from '../yaml/value.ts';
import { changeEntry, createEntry, renameEntry, type EntryStyle } from './edit-entry.ts';
import { textOfPiece, type Entry } from './outline.ts';

/** The entries that a section has after an edit, and the comments that stood before its first entry and lost it. */
export interface EditedEntries {
  readonly entries: readonly Entry[];
  readonly loose: string;
}

type Wanted = readonly (readonly [string, Element])[];

/**
 * Makes the entries of a section say what is wanted. Entries that stay keep their text and place; new ones go behind the one that
 * they follow in the document; a removed one takes the comments directly above it along; one that went while its like came was renamed.
 */
export function editEntries(
  entries: readonly Entry[],
  wanted: Wanted,
  style: EntryStyle,
  wasRemoved: (id: string) => boolean,
): EditedEntries {
  const inPlace = changeInPlace(entries, wanted, style);
  return inPlace === undefined ? new EntryEditor(entries, wanted, style, wasRemoved).edit() : { entries: inPlace, loose: '' };
}

/** The usual edit: the same ids in the same order. Undefined when it is not that. */
function changeInPlace(entries: readonly Entry[], wanted: Wanted, style: EntryStyle): readonly Entry[] | undefined {
  const changed = [...entries];
  let next = 0;
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index]!;
    if (entry.element === undefined) continue;
    const [id, element] = wanted[next] ?? [];
    if (entry.key !== id) return undefined;
    if (entry.element !== element) changed[index] = changeEntry(entry, element!, style);
    next += 1;
  }
  return next === wanted.length ? changed : undefined;
}

/** More pairs of removed and added entries than this are not compared: then nothing counts as renamed. */
const mostCompared = 10_000;

class EntryEditor {
  readonly #entries: readonly Entry[];
  readonly #wanted: ReadonlyMap<string, Element>;
  readonly #style: EntryStyle;
  /** Old id -> new id. */
  readonly #renamed = new Map<string, string>();
  readonly #added: ReadonlySet<string>;
  readonly #isSpaced: boolean;
  readonly #wasRemoved: (id: string) => boolean;
  #loose = '';

  constructor(entries: readonly Entry[], wanted: Wanted, style: EntryStyle, wasRemoved: (id: string) => boolean) {
    this.#wasRemoved = wasRemoved;
    this.#entries = entries;
    this.#wanted = new Map(wanted);
    this.#style = style;
    this.#isSpaced = entries.length > 1 && startsWithEmptyLine(entries[0]!.tail);
    const known = new Set(entries.filter((entry) => entry.element !== undefined).map((entry) => entry.key));
    const added = new Set([...this.#wanted.keys()].filter((id) => !known.has(id)));
    this.#pairRenames(added);
    for (const id of this.#renamed.values()) added.delete(id);
    this.#added = added;
  }

  edit(): EditedEntries {
    const kept = this.#inOrder(this.#keep());
    return { entries: this.#insert(kept), loose: this.#loose };
  }

  #pairRenames(added: ReadonlySet<string>): void {
    const removed = this.#entries.filter((entry) => entry.element !== undefined && !this.#wanted.has(entry.key));
    if (removed.length === 0 || removed.length * added.size > mostCompared) return;
    const free = new Set(added);
    const pair = (entry: Entry, isLike: (id: string) => boolean): void => {
      const id = [...free].find(isLike);
      if (id === undefined || this.#renamed.has(entry.key)) return;
      this.#renamed.set(entry.key, id);
      free.delete(id);
    };
    for (const entry of removed) pair(entry, (id) => this.#saysTheSame(entry.element!, this.#wanted.get(id)!));
    if (removed.length === 1 && added.size === 1) pair(removed[0]!, (id) => kindOf(removed[0]!.element!) === kindOf(this.#wanted.get(id)!));
  }

  #saysTheSame(a: Element, b: Element): boolean {
    return sameValue(plainElement(this.#style.section, a), plainElement(this.#style.section, b));
  }

  /** The entries that stay, changed and renamed, in their old order. What cannot be read stays, unless its like was removed or added. */
  #keep(): Entry[] {
    const kept: Entry[] = [];
    for (const entry of this.#entries) {
      const id = this.#renamed.get(entry.key) ?? entry.key;
      const element = this.#wanted.get(id);
      if (entry.element !== undefined && element !== undefined) kept.push(this.#change(entry, id, element));
      else if (entry.element === undefined && !this.#added.has(entry.key) && !this.#wasRemoved(entry.key)) kept.push(entry);
      else this.#adopt(kept, entry.tail);
    }
    return kept;
  }

  #change(entry: Entry, id: string, element: Element): Entry {
    const named = id === entry.key ? entry : renameEntry(entry, id, this.#style.section);
    return named.element === element ? named : changeEntry(named, element, this.#style);
  }

  /** Gives what followed a removed entry to the one before, without doubling the empty lines. */
  #adopt(kept: Entry[], tail: string): void {
    const previous = kept.at(-1);
    const before = previous === undefined ? this.#loose : previous.tail;
    const isSeparated = previous === undefined || /(?:^|\n)\r?\n$/.test(before);
    const rest = isSeparated ? tail.replace(/^(?:[ ]*\r?\n)+/, '') : tail;
    if (previous === undefined) this.#loose += rest;
    else kept[kept.length - 1] = { ...previous, tail: before + rest };
  }

  /** In the order of the document, when that was changed; entries that say nothing stay behind the one that they followed. */
  #inOrder(kept: Entry[]): Entry[] {
    const moved = new Set(this.#renamed.values());
    const ids = kept.filter((entry) => entry.element !== undefined && !moved.has(entry.key)).map((entry) => entry.key);
    const order = [...this.#wanted.keys()].filter((id) => !this.#added.has(id) && !moved.has(id));
    if (ids.every((id, index) => id === order[index])) return kept;
    const groups = new Map<string, Entry[]>();
    let group: Entry[] = [];
    const first = group;
    for (const entry of kept) {
      if (entry.element !== undefined) groups.set(entry.key, (group = []));
      group.push(this.#ended(entry));
    }
    return [...first, ...[...this.#wanted.keys()].flatMap((id) => groups.get(id) ?? [])];
  }

  #insert(kept: readonly Entry[]): readonly Entry[] {
    if (this.#added.size === 0) return kept;
    const behind = this.#addedBehind();
    const result: Entry[] = [];
    const add = (anchor: string | undefined): void => {
      for (const id of behind.get(anchor) ?? []) this.#append(result, createEntry(id, this.#wanted.get(id)!, this.#style));
    };
    add(undefined);
    for (const entry of kept) {
      if (result.length > 0) result.push(this.#ended(result.pop()!));
      result.push(entry);
      if (entry.element !== undefined) add(entry.key);
    }
    return result;
  }

  /** The new ids by the entry that they follow; undefined: none. */
  #addedBehind(): ReadonlyMap<string | undefined, readonly string[]> {
    const moved = new Set(this.#renamed.values());
    const behind = new Map<string | undefined, string[]>();
    let anchor: string | undefined;
    for (const id of this.#wanted.keys()) {
      if (!this.#added.has(id)) anchor = moved.has(id) ? anchor : id;
      else if (behind.has(anchor)) behind.get(anchor)!.push(id);
      else behind.set(anchor, [id]);
    }
    return behind;
  }

  /** Puts a new entry behind the last: what followed that follows the new one now, and the spacing is that of the section. */
  #append(result: Entry[], created: Entry): void {
    const last = result.pop();
    if (last === undefined) {
      result.push(this.#isSpaced ? { ...created, tail: this.#style.lineBreak } : created);
      return;
    }
    result.push({ ...this.#ended(last), tail: this.#isSpaced ? this.#style.lineBreak : '' }, { ...created, tail: last.tail });
  }

  /** With a line break at its end, as everything that something follows. */
  #ended(entry: Entry): Entry {
    const { lineBreak } = this.#style;
    if (textOfPiece(entry).endsWith('\n')) return entry;
    return entry.tail === '' ? { ...entry, body: entry.body + lineBreak } : { ...entry, tail: entry.tail + lineBreak };
  }
}

const startsWithEmptyLine = (text: string): boolean => /^[ ]*\r?\n/.test(text);

const kindOf = (element: Element): string | undefined => (typeof element === 'string' || !('kind' in element) ? undefined : element.kind);
