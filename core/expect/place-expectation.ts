import type { Position, TextRange } from '../model/diagnostic.ts';
import type { ModelFile } from '../model/model-file.ts';
import type { Expectation } from './expectation.ts';

/** An expectation with its range in the text: the part that cannot be read, where the text holds it on one line as it is read, else the entry. */
export function placeExpectation(expectation: Expectation, file: ModelFile): Expectation {
  const entry = file.rangeOf(expectation.target);
  if (entry === undefined) return expectation;
  return { ...expectation, target: { ...expectation.target, range: partOf(expectation, entry, file.text()) ?? entry } };
}

function partOf({ at, statement, value }: Expectation, { start, end }: TextRange, whole: string): TextRange | undefined {
  const text = whole.slice(start.offset, end.offset);
  const inStatement = text.indexOf(statement);
  if (at === undefined || at.end <= at.start || inStatement === -1) return undefined;
  const found = at.side === 'statement' ? inStatement : text.indexOf(value, inStatement + statement.length);
  if (found === -1 || text.slice(0, found + at.end).includes('\n')) return undefined;
  const moved = (by: number): Position => ({ offset: start.offset + by, line: start.line, column: start.column + by });
  return { start: moved(found + at.start), end: moved(found + at.end) };
}
