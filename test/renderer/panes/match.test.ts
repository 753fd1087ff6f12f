import { describe, expect, test } from 'vitest';
import { bestRank, matchRank } from '#renderer/panes/parts/match.ts';

describe('A search', () => {
  test('prefers a text that begins with it, then a word that begins with it, then any other', () => {
    expect(matchRank('user', 'User pool')).toBe(0);
    expect(matchRank('pool', 'User pool')).toBe(1);
    expect(matchRank('ool', 'User pool')).toBe(2);
  });

  test('wants every word, in any order and any case', () => {
    expect(matchRank('POOL user', 'User pool')).toBeDefined();
    expect(matchRank('pool group', 'User pool')).toBeUndefined();
  });

  test('that is empty finds everything', () => {
    expect(matchRank('  ', 'anything')).toBe(0);
  });

  test('in several texts counts the best one with its handicap', () => {
    expect(
      bestRank('saml', [
        ['Provider', 0],
        ['SAML 2.0', 3],
      ]),
    ).toBe(3);
    expect(bestRank('saml', [['Provider', 0]])).toBeUndefined();
  });
});
