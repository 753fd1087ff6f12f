import type { TextPatch } from '../model-file.ts';
import { textOfPiece, textOfSection, type Entry, type Outline, type Section } from './outline.ts';

/** What changes the text of one outline into that of the other: one patch for every run of pieces that differ, as short as it can be. */
export function patchesBetween(before: Outline, after: Outline): readonly TextPatch[] {
  const patches = new PatchList();
  patches.compare(before.head, after.head);
  walk(
    before.sections,
    after.sections,
    (old, next) => {
      const [only, other] = [old[0], next[0]];
      if (old.length === 1 && next.length === 1 && only!.key === other!.key) compareSections(patches, only!, other!);
      else patches.compare(old.map(textOfSection).join(''), next.map(textOfSection).join(''));
    },
    (same) => patches.keep(textOfSection(same).length),
  );
  return patches.list;
}

function compareSections(patches: PatchList, old: Section, next: Section): void {
  if (old.entries === undefined || next.entries === undefined) return patches.compare(textOfSection(old), textOfSection(next));
  patches.compare(old.lead + old.body, next.lead + next.body);
  walk(
    old.entries,
    next.entries,
    (gone, come) => {
      if (gone.length === come.length) gone.forEach((entry, index) => patches.compare(textOfPiece(entry), textOfPiece(come[index]!)));
      else patches.compare(gone.map(textOfPiece).join(''), come.map(textOfPiece).join(''));
    },
    (same: Entry) => patches.keep(lengthOf(same)),
  );
  patches.compare(old.tail, next.tail);
}

const lengthOf = ({ lead, body, tail }: Entry): number => lead.length + body.length + tail.length;

/** Walks two lists of which most members are the same: `keep` for those, `differ` for every run that is not. */
function walk<T>(
  before: readonly T[],
  after: readonly T[],
  differ: (old: readonly T[], next: readonly T[]) => void,
  keep: (same: T) => void,
): void {
  const gone = new Set(before);
  for (const item of after) gone.delete(item);
  const come = new Set(after);
  for (const item of before) come.delete(item);
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [from, to] = [i, j];
    while (i < before.length && gone.has(before[i]!)) i += 1;
    while (j < after.length && come.has(after[j]!)) j += 1;
    const inOrder = before[i] === after[j];
    if (!inOrder) [i, j] = [before.length, after.length];
    if (i > from || j > to) differ(before.slice(from, i), after.slice(to, j));
    if (inOrder && i < before.length) {
      keep(before[i]!);
      i += 1;
      j += 1;
    }
  }
}

class PatchList {
  readonly list: TextPatch[] = [];
  #offset = 0;

  keep(length: number): void {
    this.#offset += length;
  }

  compare(old: string, next: string): void {
    if (old !== next) {
      const { start, end, text } = shortestPatch(old, next);
      this.list.push({ start: this.#offset + start, end: this.#offset + end, text });
    }
    this.#offset += old.length;
  }
}

/** The patch without what is the same at both ends. Never cuts a line break or a surrogate pair in two. */
export function shortestPatch(old: string, next: string): TextPatch {
  const most = Math.min(old.length, next.length);
  let start = 0;
  while (start < most && old[start] === next[start]) start += 1;
  if (start > 0 && isHalf(old, start)) start -= 1;
  let same = 0;
  while (same < most - start && old.at(-1 - same) === next.at(-1 - same)) same += 1;
  if (same > 0 && isHalf(old, old.length - same)) same -= 1;
  return { start, end: old.length - same, text: next.slice(start, next.length - same) };
}

const isHalf = (text: string, at: number): boolean => /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(at - 1, at + 1));
