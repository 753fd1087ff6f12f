/** A line of two texts that are laid over each other. */
export interface DiffLine {
  readonly change: 'same' | 'removed' | 'added';
  readonly text: string;
  /** Of a line that stands in for another one: the part that differs. */
  readonly mark?: { readonly start: number; readonly end: number };
}

/** Larger parts are shown as removed and added as a whole: nobody reads them line by line. */
const mostCells = 40_000;

/** Lays two lists of lines over each other so that as many as possible stay the same. */
export function diffLines(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  const start = sharedStart(before, after);
  const end = Math.min(sharedStart(before.toReversed(), after.toReversed()), Math.min(before.length, after.length) - start);
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  return [
    ...before.slice(0, start).map(same),
    ...(old.length * now.length > mostCells ? replaced(old, now) : alignedLines(old, now)),
    ...before.slice(before.length - end).map(same),
  ];
}

/** How many items two lists, or characters two texts, have in common at their start. */
function sharedStart<T>(a: ArrayLike<T>, b: ArrayLike<T>): number {
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared += 1;
  return shared;
}

function alignedLines(old: readonly string[], now: readonly string[]): readonly DiffLine[] {
  const lines: DiffLine[] = [];
  const shared = sharedLengths(old, now);
  let [at, to] = [0, 0];
  let [atChange, toChange] = [0, 0];
  const flush = (): void => void lines.push(...replaced(old.slice(atChange, at), now.slice(toChange, to)));
  while (at < old.length && to < now.length) {
    if (old[at] === now[to]) {
      flush();
      lines.push(same(old[at]!));
      [at, to] = [at + 1, to + 1];
      [atChange, toChange] = [at, to];
    } else if (shared[at + 1]![to]! >= shared[at]![to + 1]!) at += 1;
    else to += 1;
  }
  [at, to] = [old.length, now.length];
  flush();
  return lines;
}

/** How many lines the rests of both lists have in common, by where the rests begin. */
function sharedLengths(old: readonly string[], now: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: old.length + 1 }, () => Array.from({ length: now.length + 1 }, () => 0));
  for (let at = old.length - 1; at >= 0; at -= 1)
    for (let to = now.length - 1; to >= 0; to -= 1)
      lengths[at]![to] = old[at] === now[to] ? lengths[at + 1]![to + 1]! + 1 : Math.max(lengths[at + 1]![to]!, lengths[at]![to + 1]!);
  return lengths;
}

/** Where as many lines come as go, each is held against the one that it stands in for. */
function replaced(old: readonly string[], now: readonly string[]): readonly DiffLine[] {
  const pairs = old.length === now.length;
  return [
    ...old.map((text, index): DiffLine => ({ change: 'removed', text, ...(pairs && markOf(text, now[index]!)) })),
    ...now.map((text, index): DiffLine => ({ change: 'added', text, ...(pairs && markOf(text, old[index]!)) })),
  ];
}

/** The part of a text that another one does not have; none where they have nothing but their indentation in common. */
function markOf(text: string, other: string): Pick<DiffLine, 'mark'> {
  const start = sharedStart(text, other);
  if (start <= text.length - text.trimStart().length) return {};
  const most = Math.min(text.length, other.length) - start;
  const end = text.length - Math.min(most, sharedStart([...text].toReversed(), [...other].toReversed()));
  return end > start ? { mark: { start, end } } : {};
}

const same = (text: string): DiffLine => ({ change: 'same', text });
