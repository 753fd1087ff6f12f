import { isMap as isYamlMap } from 'yaml';
import { plainElement, type Element, type MapSection } from '../plain.ts';
import { printEntry } from '../print-document.ts';
import { rangeOfNode } from '../yaml/locate.ts';
import { patchValue } from '../yaml/patch-value.ts';
import { printText } from '../yaml/scalar.ts';
import { parseTree } from '../yaml/tree.ts';
import { sameValue, storable } from '../yaml/value.ts';
import type { Entry } from './outline.ts';
import { rereadEntry } from './read-outline.ts';

/** How new entries of a section are written. */
export interface EntryStyle {
  readonly section: MapSection;
  /** The column of the ids. */
  readonly column: number;
  readonly lineBreak: '\n' | '\r\n';
}

/** A line that an edit makes longer than this is written again as a block. */
const width = 100;

const plainOf = (section: MapSection, element: Element) => storable(plainElement(section, element));

/** A new entry in canonical form, without comments. */
export function createEntry(id: string, element: Element, style: EntryStyle): Entry {
  return rereadEntry({ key: id, lead: '', body: printBody(id, element, style), tail: '' }, style.section);
}

function printBody(id: string, element: Element, { section, column, lineBreak }: EntryStyle): string {
  const printed = printEntry(section, id, plainOf(section, element), column);
  return lineBreak === '\n' ? printed : printed.replaceAll('\n', lineBreak);
}

/** The entry with another element: only what differs is written again. */
export function changeEntry(entry: Entry, element: Element, style: EntryStyle): Entry {
  const { section } = style;
  const wanted = plainOf(section, element);
  const before = entry.element === undefined ? undefined : plainOf(section, entry.element);
  if (sameValue(before, wanted)) return entry;
  const patched = before === undefined ? undefined : patchValue(entry.body, [entry.key], before, wanted);
  if (patched !== undefined && !outgrows(entry.body, patched)) {
    const changed = rereadEntry({ ...entry, body: patched }, section);
    if (changed.element !== undefined && sameValue(plainOf(section, changed.element), wanted)) return changed;
  }
  const printed = printBody(entry.key, element, style);
  return rereadEntry({ ...entry, body: entry.body.endsWith('\n') ? printed : printed.trimEnd() }, section);
}

/** True for an entry on one line without a comment that becomes too long for it. */
const outgrows = (before: string, after: string): boolean =>
  !/\n[^]|#/.test(before) && before.length <= width && !/\n[^]/.test(after) && after.length > width + 1;

/** The entry under another id, with its comments. */
export function renameEntry(entry: Entry, id: string, section: MapSection): Entry {
  const contents = parseTree(entry.body).document?.contents;
  const range = isYamlMap(contents) ? rangeOfNode(contents.items[0]?.key) : undefined;
  if (range === undefined) return entry;
  const body = entry.body.slice(0, range.start) + printText(id) + entry.body.slice(range.end);
  const { lead, tail } = entry;
  return rereadEntry({ key: id, lead, body, tail }, section);
}
