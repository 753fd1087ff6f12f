import { LineIndex } from '#core/model/line-index.ts';
import type { TextPatch } from '#core/model/model-file.ts';
import { diffLines, type DiffLine } from './diff-lines.ts';

/** A part of a text that changes, with a line around it. */
export interface Hunk {
  /** The line of the text before at which it begins, from 1. */
  readonly firstLine: number;
  readonly lines: readonly DiffLine[];
}

/** Some lines of both texts, counted from 0; `end` is one after the last. */
interface Span {
  readonly before: { readonly first: number; readonly end: number };
  readonly after: { readonly first: number; readonly end: number };
}

/** Lines shown above and below what changes. */
const context = 1;

/** What patches do to a text, line by line. Patches that stand near to each other are one hunk. */
export function changedLines(before: string, after: string, patches: readonly TextPatch[]): readonly Hunk[] {
  const old = before.split('\n');
  const now = after.split('\n');
  return spansOf(before, after, patches).flatMap((span) => {
    const first = Math.max(0, span.before.first - context);
    const above = span.before.first - first;
    const oldLines = linesOf(old, first, span.before.end + context);
    return hunksOf(first + 1, diffLines(oldLines, linesOf(now, span.after.first - above, span.after.end + context)));
  });
}

/** Cuts lines into the parts around what changes. */
function hunksOf(firstLine: number, lines: readonly DiffLine[]): readonly Hunk[] {
  const hunks: { firstLine: number; lines: DiffLine[] }[] = [];
  let number = firstLine;
  let isGap = true;
  lines.forEach((line, index) => {
    const isShown = lines.slice(Math.max(0, index - context), index + context + 1).some(({ change }) => change !== 'same');
    if (isShown && isGap) hunks.push({ firstLine: number, lines: [] });
    if (isShown) hunks.at(-1)!.lines.push(line);
    isGap = !isShown;
    if (line.change !== 'added') number += 1;
  });
  return hunks;
}

function spansOf(before: string, after: string, patches: readonly TextPatch[]): readonly Span[] {
  const [oldLines, newLines] = [new LineIndex(before), new LineIndex(after)];
  const spans: Span[] = [];
  let shift = 0;
  for (const { start, end, text } of patches) {
    const span = { before: linesIn(oldLines, start, end), after: linesIn(newLines, start + shift, start + shift + text.length) };
    shift += text.length - (end - start);
    const last = spans.at(-1);
    if (last && span.before.first - last.before.end <= 2 * context) spans[spans.length - 1] = joined(last, span);
    else spans.push(span);
  }
  return spans;
}

function linesIn(index: LineIndex, start: number, end: number): Span['before'] {
  const range = index.rangeOf(start, end);
  return { first: range.start.line - 1, end: range.end.line };
}

const joined = (a: Span, b: Span): Span => ({
  before: { first: a.before.first, end: Math.max(a.before.end, b.before.end) },
  after: { first: a.after.first, end: Math.max(a.after.end, b.after.end) },
});

/** Without the empty line that the last line break of a text makes. */
function linesOf(lines: readonly string[], first: number, end: number): readonly string[] {
  const last = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  return lines.slice(first, Math.min(end, last)).map((line) => line.replace(/\r$/, ''));
}
