/** A pattern, letter by letter: char codes, and what stands for more than one letter. */
export type Parts = Int32Array;

/** Any one letter. */
const one = -1;
/** Any run of letters. */
const run = -2;
/** Any run without colon and slash. */
const plainRun = -3;

const partOf = (text: string): number => (text === '*' || text.length > 1 ? run : text === '?' ? one : text.charCodeAt(0));

/** The parts of an IAM pattern. `*` and policy variables stand for any run of letters, `?` for one. */
export const partsOf = (pattern: string): Parts => Int32Array.from(pattern.match(/\$\{[^}]*\}|[^]/g) ?? [], partOf);

/** The parts of a template, whose names in braces stand for any run of letters; those that are plain hold neither colon nor slash. */
export const partsOfTemplate = (template: string, plainNames: ReadonlySet<string>): Parts =>
  Int32Array.from(template.match(/\{[^}]*\}|[^]/g) ?? [], (text) =>
    text.length === 1 ? text.charCodeAt(0) : plainNames.has(text) ? plainRun : run,
  );

/** Whether some text fits both patterns. Takes time in the product of the two lengths at worst. */
export function overlap(left: Parts, right: Parts): boolean {
  let start = 0;
  while (start < left.length && start < right.length && left[start]! >= 0 && right[start]! >= 0)
    if (left[start] === right[start]) start++;
    else return false;
  let row = new Uint8Array(right.length + 1);
  let below = new Uint8Array(right.length + 1);
  for (let at = left.length; at >= start; at--) {
    for (let other = right.length; other >= start; other--)
      row[other] = step(left[at], right[other], row[other + 1], below[other], below[other + 1]);
    [row, below] = [below, row];
  }
  return below[start] === 1;
}

/** Whether the rests of two patterns overlap, by what holds when the right part, the left part or both are left behind. */
function step(left: number | undefined, right: number | undefined, afterRight = 0, afterLeft = 0, afterBoth = 0): number {
  if (left === undefined && right === undefined) return 1;
  const leftRuns = left === run || left === plainRun;
  const rightRuns = right === run || right === plainRun;
  if (leftRuns && (afterLeft || (afterRight && absorbs(left, right)))) return 1;
  if (rightRuns && (afterRight || (afterLeft && absorbs(right, left)))) return 1;
  if (left === undefined || right === undefined || leftRuns || rightRuns) return 0;
  return left >= 0 && right >= 0 && left !== right ? 0 : afterBoth;
}

const colon = ':'.charCodeAt(0);
const slash = '/'.charCodeAt(0);

const absorbs = (runs: number, part: number | undefined): boolean =>
  part !== undefined && !(runs === plainRun && (part === colon || part === slash));
