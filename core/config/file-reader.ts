import { didYouMean } from '../base/nearest.ts';
import { sentence, shown } from '../check/fault.ts';
import type { Severity } from '../model/diagnostic.ts';
import type { FieldValue } from '../model/document.ts';
import type { ValuePath } from '../model/problem.ts';
import type { SideFile } from '../model/side-file.ts';
import { isList, isMap, type ValueMap } from '../model/yaml/value.ts';

/** More than this many statements about one text help nobody, and each looks its place up. */
const mostStatements = 100;

/** Longer words are neither names nor patterns that somebody wrote. */
export const longestText = 1000;

/** Reads the values of a configuration, each by its path, and says what is wrong with them. Values that are wrong are undefined. */
export class FileReader {
  readonly #file: SideFile;
  #told = 0;

  constructor(file: SideFile) {
    this.#file = file;
  }

  tell(code: string, severity: Severity, message: string, at: ValuePath): undefined {
    this.#told += 1;
    if (this.#told <= mostStatements) this.#file.tell(code, severity, message, at);
  }

  /** A map; empty where nothing is written. */
  map(value: FieldValue | undefined, at: ValuePath, what: string): ValueMap | undefined {
    if (value === undefined || value === null) return {};
    return isMap(value) ? value : this.tell('wrong-type', 'error', `${what} must be a map of keys and values.`, at);
  }

  /** Tells of keys that mean nothing here. */
  knowKeys(map: ValueMap, known: readonly string[], at: ValuePath): void {
    for (const key of Object.keys(map))
      if (!known.includes(key) && !key.startsWith('x-'))
        this.tell('unknown-key', 'warning', sentence(`${shown(key)} is not a key here${this.guess(key, known)}`), [...at, key]);
  }

  /** One of some words. */
  choice<const T extends string>(value: FieldValue | undefined, words: readonly T[], at: ValuePath): T | undefined {
    if (value === undefined) return undefined;
    const found = words.find((word) => word === value);
    if (found !== undefined) return found;
    const hint = typeof value === 'string' ? this.guess(value, words) : '';
    return this.tell(
      'bad-value',
      'error',
      sentence(`${shown(value)} is none of ${words.map((word) => `"${word}"`).join(', ')}${hint}`),
      at,
    );
  }

  text(value: FieldValue | undefined, at: ValuePath, longest = longestText): string | undefined {
    if (value === undefined) return undefined;
    if (typeof value !== 'string' || value.trim() === '')
      return this.tell('wrong-type', 'error', `"${at.at(-1)}" must be text and must not be empty.`, at);
    return value.length <= longest ? value : this.tell('too-long', 'error', `The text is longer than ${longest} characters.`, at);
  }

  /** One text or a list of them. */
  texts(value: FieldValue | undefined, at: ValuePath): readonly string[] | undefined {
    if (!isList(value)) {
      const text = this.text(value, at);
      return text === undefined ? undefined : [text];
    }
    const texts = value.map((item, index) => this.text(item, [...at, index]));
    return texts.every((text) => text !== undefined) ? texts : undefined;
  }

  guess(word: string, known: Iterable<string>): string {
    return word.length > longestText || this.#told > mostStatements ? '' : didYouMean(word, known);
  }
}
