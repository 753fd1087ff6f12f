import type { FieldValue } from '../document.ts';
import { plainElement, topLevelKeys, type Element, type MapSection } from '../plain.ts';
import { patchValue } from '../yaml/patch-value.ts';
import { printPair } from '../yaml/print-value.ts';
import { isMap, sameValue, storable } from '../yaml/value.ts';
import { editEntries } from './edit-entries.ts';
import type { EntryStyle } from './edit-entry.ts';
import { textOfPiece, type Entry, type Outline, type Section } from './outline.ts';
import { rereadSection, type Cut } from './read-outline.ts';
import { isMapSection } from './read-section.ts';

const defaultColumn = 2;

/** Changes sections of an outline, one after the other. */
export class SectionEditor {
  readonly #head: string;
  readonly #lineBreak: Outline['lineBreak'];
  #sections: Section[];
  #addedHead = '';

  constructor({ head, sections, lineBreak }: Outline) {
    this.#head = head;
    this.#sections = [...sections];
    this.#lineBreak = lineBreak;
  }

  outline(): Outline {
    return { head: this.#head + this.#addedHead, sections: this.#sections, lineBreak: this.#lineBreak };
  }

  /** Sets a section that is one value; undefined removes it. */
  setValue(key: string, value: FieldValue | undefined): void {
    const section = this.#find(key);
    const wanted = value === undefined ? undefined : storable(value);
    if (wanted === undefined) return section && this.#remove(section);
    const printed = this.#broken(printPair(key, wanted, 0));
    if (section === undefined) return this.#add(rereadSection({ key, lead: '', body: printed, tail: '' }));
    const patched = section.value === undefined ? undefined : patchValue(section.body, [key], section.value, wanted);
    const changed = patched === undefined ? undefined : rereadSection({ ...cutOf(section), body: patched });
    if (changed?.value !== undefined && sameValue(changed.value, wanted)) this.#replace(section, changed);
    else this.#replace(section, rereadSection({ ...cutOf(section), body: section.body.endsWith('\n') ? printed : printed.trimEnd() }));
  }

  /** Sets the elements of a section. */
  setElements(key: MapSection, wanted: readonly (readonly [string, Element])[], wasRemoved: (id: string) => boolean): void {
    const section = this.#find(key);
    if (section === undefined) return wanted.length === 0 ? undefined : this.#add(this.#newSection(key, wanted));
    if (section.entries !== undefined) return this.#setEntries(section, section.entries, key, wanted, wasRemoved);
    const before = Object.fromEntries([...(section.elements ?? [])].map(([id, element]) => [id, storable(plainElement(key, element))]));
    const after = Object.fromEntries(wanted.map(([id, element]) => [id, storable(plainElement(key, element))]));
    if (sameValue(before, after)) return;
    const patched =
      isMap(section.value) && Object.keys(section.value).length > 0 ? patchValue(section.body, [key], before, after) : undefined;
    const changed = patched === undefined ? undefined : rereadSection({ ...cutOf(section), body: patched });
    this.#replace(section, changed !== undefined && saysAll(changed, key, after) ? changed : this.#asBlock(section, key, wanted));
  }

  #setEntries(
    section: Section,
    entries: readonly Entry[],
    key: MapSection,
    wanted: readonly (readonly [string, Element])[],
    wasRemoved: (id: string) => boolean,
  ): void {
    const column = entries[0] === undefined ? defaultColumn : entries[0].body.search(/[^ ]/);
    const header = section.body.endsWith('\n') ? section.body : section.body + this.#lineBreak;
    const edited = editEntries(entries, wanted, this.#style(key, column), wasRemoved);
    if (edited.entries.length === entries.length && edited.entries.every((entry, index) => entry === entries[index])) return;
    this.#replace(section, {
      ...section,
      body: (edited.entries.length === 0 ? section.body : header) + edited.loose,
      entries: edited.entries,
    });
  }

  /** The section in block style, with the comment of its first line: what it said in flow style is written again. */
  #asBlock(section: Section, key: MapSection, wanted: readonly (readonly [string, Element])[]): Section {
    const comment = /^[^\n]*?\}?([ ]+#[^\n]*?)\r?(?:\n|$)/.exec(section.body)?.[1] ?? '';
    const { problems: _told, value: _old, elements: _before, ...cut } = section;
    const fresh = this.#newSection(key, wanted);
    return { ...cut, body: `${key}:${comment}${this.#lineBreak}`, problems: [], entries: fresh.entries ?? [] };
  }

  #newSection(key: MapSection, wanted: readonly (readonly [string, Element])[]): Section {
    const { entries } = editEntries([], wanted, this.#style(key, defaultColumn), () => false);
    return { key, lead: '', body: `${key}:${this.#lineBreak}`, tail: '', problems: [], entries };
  }

  #style = (section: MapSection, column: number): EntryStyle => ({ section, column, lineBreak: this.#lineBreak });

  #broken = (printed: string): string => (this.#lineBreak === '\n' ? printed : printed.replaceAll('\n', this.#lineBreak));

  #find(key: string): Section | undefined {
    return this.#sections.find((section) => section.key === key);
  }

  #replace(old: Section, next: Section): void {
    this.#sections = this.#sections.map((section) => (section === old ? next : section));
  }

  /** Adds a section where it belongs, sections of elements with an empty line around them. */
  #add(section: Section): void {
    const place = placeOfSection(this.#sections, section.key);
    const [previous, next] = [this.#sections[place - 1], this.#sections[place]];
    const before = previous === undefined ? this.#head : endOf(previous);
    const wantsGap = isMapSection(section.key) && before !== '' && !/(?:^|\n)[ ]*\r?\n$/.test(before);
    const lead = (before === '' || before.endsWith('\n') || before === '\ufeff' ? '' : this.#lineBreak) + (wantsGap ? this.#lineBreak : '');
    const tail = next !== undefined && isMapSection(next.key) ? this.#lineBreak : '';
    this.#sections.splice(place, 0, { ...section, lead, tail });
  }

  #remove(section: Section): void {
    const index = this.#sections.indexOf(section);
    const previous = this.#sections[index - 1];
    if (previous === undefined) this.#addedHead += section.tail;
    else this.#replace(previous, { ...previous, tail: previous.tail + section.tail });
    this.#sections = this.#sections.filter((other) => other !== section);
  }
}

const cutOf = ({ key, lead, body, tail }: Section): Cut => ({ key, lead, body, tail });

function saysAll(section: Section, key: MapSection, wanted: Readonly<Record<string, FieldValue>>): boolean {
  const said = [...(section.elements ?? [])].map(([id, element]) => [id, storable(plainElement(key, element))] as const);
  return sameValue(Object.fromEntries(said), wanted);
}

/** The text that a section ends with: its last entry is enough to see a line break or an empty line. */
function endOf(section: Section): string {
  const last = section.entries?.at(-1);
  return (last === undefined ? section.lead + section.body : textOfPiece(last)) + section.tail;
}

/** Where a new section belongs: behind the last one that comes before it in the canonical order. */
function placeOfSection(sections: readonly Section[], key: string): number {
  const rank = rankOf(key);
  const before = sections.findLastIndex((section) => rankOf(section.key) <= rank);
  return before + 1;
}

function rankOf(key: string): number {
  const rank = topLevelKeys.findIndex((known) => known === key);
  return rank === -1 ? topLevelKeys.length : rank;
}
