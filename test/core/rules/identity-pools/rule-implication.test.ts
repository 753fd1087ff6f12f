import { expect, test } from 'vitest';
import { covers, matches, type Match } from '#core/rules/identity-pools/rule-implication.ts';

const letters = ['a', 'b', 'c'];

/** All texts over three letters up to a length, the empty one first. */
function textsUpTo(length: number): readonly string[] {
  const texts = [''];
  for (let from = 0, round = 0; round < length; round++) {
    const to = texts.length;
    for (; from < to; from++) for (const letter of letters) texts.push(texts[from]! + letter);
  }
  return texts;
}

const matchTypes = ['Equals', 'NotEqual', 'StartsWith', 'Contains'];

test('a rule covers another exactly when it matches every text that the other matches', () => {
  // Values of two letters: a text of five holds one before, between and behind them, and a third letter is in none.
  const texts = textsUpTo(5);
  const rules = matchTypes.flatMap((matchType) =>
    textsUpTo(2)
      .filter((value) => !value.includes('c'))
      .map((value): Match => ({ matchType, value })),
  );
  for (const earlier of rules)
    for (const later of rules) {
      const isCovered = texts.every((text) => !matches(later, text) || matches(earlier, text));
      expect(covers(earlier, later), JSON.stringify({ earlier, later })).toBe(isCovered);
    }
});

test('nothing is proved from a match type that does not exist', () => {
  for (const matchType of matchTypes) {
    expect(covers({ matchType, value: 'a' }, { matchType: 'EndsWith', value: 'ab' })).toBe(false);
    expect(covers({ matchType: 'EndsWith', value: 'a' }, { matchType, value: 'a' })).toBe(false);
  }
});
