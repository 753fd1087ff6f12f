import { isMap as isYamlMap } from 'yaml';
import type { FieldValue } from '../document.ts';
import type { Problem } from '../problem.ts';
import { parseTree } from '../yaml/tree.ts';
import { TreeReader } from '../yaml/tree-value.ts';

/** What the text of one piece says. */
export interface PieceValue {
  /** Undefined when the text is not one key with one value. */
  readonly value: FieldValue | undefined;
  readonly problems: readonly Problem[];
}

/** Reads `key: value`, however it is written, with the yaml package. A piece that is not valid has no value. */
export function readPair(text: string): PieceValue {
  const { document, problems } = parseTree(text);
  const contents = document?.contents;
  if (problems.length > 0) return { value: undefined, problems };
  if (!isYamlMap(contents) || contents.items.length !== 1) return { value: undefined, problems: [notOnePair(text)] };
  const reader = new TreeReader();
  const [pair] = contents.items;
  reader.keyOf(pair!.key);
  const value = reader.read(pair!.value);
  return { value: isUnreadable(reader.problems) ? undefined : value, problems: reader.problems };
}

/** A piece without this is whole; other problems (a key that stands twice) leave its value in use. */
export const isUnreadable = (problems: readonly Problem[]): boolean => problems.some(({ code }) => fatal.has(code));

const fatal: ReadonlySet<string> = new Set(['yaml-syntax', 'too-deep', 'too-many-aliases']);

const notOnePair = (text: string): Problem => ({
  code: 'yaml-syntax',
  severity: 'error',
  message: 'Not valid YAML: a key and its value are expected here.',
  at: { start: 0, end: text.length },
});
