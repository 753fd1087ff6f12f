import type { Position, TextRange } from './diagnostic.ts';

/** Finds line and column of an offset. Built once for a text, in time linear in it; every question is a binary search. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    const starts = [0];
    for (let found = text.indexOf('\n'); found !== -1; found = text.indexOf('\n', found + 1)) starts.push(found + 1);
    this.#starts = starts;
    this.#length = text.length;
  }

  /** Offsets outside of the text are taken for its nearest end. */
  positionAt(wanted: number): Position {
    const offset = Math.max(0, Math.min(wanted, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { offset, line: low + 1, column: offset - this.#starts[low]! + 1 };
  }

  rangeOf(start: number, end: number): TextRange {
    return { start: this.positionAt(start), end: this.positionAt(Math.max(start, end)) };
  }
}
