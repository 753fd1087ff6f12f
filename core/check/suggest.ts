import { didYouMean } from '../base/nearest.ts';

/** `didYouMean` with an end: looking through all ids for each of many wrong ones would take quadratic time. */
export type Suggest = (word: string, candidates: Iterable<string>) => string;

const longestWord = 128;

/** Suggests at most `limit` times; afterwards, and for words longer than any id, it stays silent. */
export function limitedSuggest(limit: number): Suggest {
  let left = limit;
  return (word, candidates) => {
    if (left === 0 || word.length > longestWord) return '';
    left -= 1;
    return didYouMean(word, candidates);
  };
}
