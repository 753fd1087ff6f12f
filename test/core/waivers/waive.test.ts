import { array, assert, boolean, constantFrom, option, property, record, string, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printReview, readReview } from '#core/model/review-file.ts';
import { unwaive, waive } from '#core/waivers/waive.ts';
import { plainText } from '../../arbitrary/text.ts';

const finding = 'IDF-202@guest-role';
const waiver = { reason: 'Only in the sandbox.', owner: 'Dana', expires: '2027-03-31' };

describe('To accept a finding', () => {
  test('makes a review of an empty text', () => {
    const text = waive('', finding, waiver)!;
    expect(text).toBe(
      "rolepath-review: 1\naccepted:\n  - finding: IDF-202@guest-role\n    reason: Only in the sandbox.\n    owner: Dana\n    expires: '2027-03-31'\n",
    );
    expect(readReview(text)).toMatchObject({ review: { accepted: [{ finding, ...waiver }] }, diagnostics: [] });
    expect(unwaive(text, finding)).toBe('');
  });

  test.each([
    ['a review without the section', 'rolepath-review: 1\n\ncomments:\n  - text: Why? # still open\n'],
    ['a review of the version only', 'rolepath-review: 1\n'],
    ['a text without a last line break', 'rolepath-review: 1'],
    ['a section without items', 'rolepath-review: 1\naccepted: # nothing yet\n\ndecisions:\n  - decision: One pool\n'],
    ['a section without items at the end', 'rolepath-review: 1\naccepted:'],
    ['an empty list', 'rolepath-review: 1\naccepted: [ ] # nothing yet\n'],
    ['a list on one line', 'rolepath-review: 1\naccepted: [{ finding: a@b, reason: x, owner: y }] # one\n'],
    [
      'items with comments',
      'rolepath-review: 1\naccepted:\n# the first\n- finding: a@b # a\n  reason: x\n  owner: y\n  # after it\n\n# decisions\ndecisions:\n- decision: z\n',
    ],
    ['items at the end, without a last line break', 'rolepath-review: 1\naccepted:\n  - { finding: a@b, reason: x, owner: y }'],
    ['line breaks of Windows', 'rolepath-review: 1\r\naccepted:\r\n  - { finding: a@b, reason: x, owner: y }\r\n'],
    ['a text of Windows without the section', 'rolepath-review: 1\r\n'],
    ['comments only', '# Our review\n'],
    ['two empty lines at the end', 'rolepath-review: 1\n\n\n'],
  ])('in %s adds one item, keeps the rest to the byte, and can be taken back', (_, text) => {
    const before = readReview(text).review;
    const accepted = waive(text, finding, waiver)!;
    expect(readReview(accepted)).toMatchObject({
      review: { ...before, accepted: [...before.accepted, { finding, ...waiver }] },
      diagnostics: [],
    });
    for (const line of text.split(/\r?\n/).filter((one) => one.includes('#'))) expect(accepted).toContain(line.slice(line.indexOf('#')));
    expect(unwaive(accepted, finding)).toBe(text);
  });

  test('that is accepted already changes the decision in its place', () => {
    const text = waive(waive('', finding, waiver)!, 'a@b', { reason: 'x', owner: 'y' })!.replace(
      'owner: Dana',
      'owner: Dana # asked twice',
    );
    const again = waive(text, finding, { reason: 'For a year.', owner: 'Sam' })!;
    expect(again).toContain('reason: For a year.\n    owner: Sam # asked twice\n');
    expect(readReview(again).review.accepted).toEqual([
      { finding, reason: 'For a year.', owner: 'Sam' },
      { finding: 'a@b', reason: 'x', owner: 'y' },
    ]);
  });

  test('makes a list of a section that says null', () => {
    expect(readReview(waive('rolepath-review: 1\naccepted: null # none\n', finding, waiver)!).review.accepted).toEqual([
      { finding, ...waiver },
    ]);
  });

  test('is refused where the text is no review, or the finding names no element', () => {
    expect(waive('accepted: {}\n', finding, waiver)).toBeUndefined();
    expect(waive('[broken', finding, waiver)).toBeUndefined();
    expect(waive('- a list\n', finding, waiver)).toBeUndefined();
    expect(waive('', { code: 'x', name: 'x', severity: 'error', message: 'X.', target: {} }, waiver)).toBeUndefined();
  });

  test('is taken back by code and by name alike, and only there', () => {
    const text =
      'rolepath-review: 1\naccepted:\n  # first\n  - { finding: IDF-101@spa, reason: x, owner: y }\n  - { finding: a@b, reason: x, owner: y }\n';
    expect(unwaive(text, 'path-ends-in-role@spa')).toBe(
      'rolepath-review: 1\naccepted:\n  # first\n  - { finding: a@b, reason: x, owner: y }\n',
    );
    expect(unwaive(text, 'c@d')).toBe(text);
  });

  test('can be taken back from 1,000 random reviews, to the byte', () => {
    const words = plainText.filter((text) => text !== '');
    const accepted = record({ finding: words.map((text) => `rule@${text}`), reason: words, owner: words });
    const review = record({
      accepted: array(accepted, { maxLength: 3 }),
      decisions: array(record({ decision: words }), { maxLength: 2 }),
      comments: array(record({ text: words }), { maxLength: 2 }),
    });
    const styled = tuple(review, boolean(), boolean(), option(constantFrom('# a comment\n', '\n', '  # indented\n'))).map(
      ([made, crlf, open, comment]) => {
        const printed = printReview(made).replaceAll(/^(\w)/gm, (key) => (comment ?? '') + key);
        const text = open ? printed.trimEnd() : printed;
        return crlf ? text.replaceAll('\n', '\r\n') : text;
      },
    );
    assert(
      property(styled, words, words, (text, reason, owner) => {
        const changed = waive(text, finding, { reason, owner });
        expect(changed).toBeDefined();
        expect(readReview(changed!).review.accepted).toContainEqual({ finding, reason, owner });
        expect(unwaive(changed!, finding)).toBe(text);
      }),
      { numRuns: 1_000 },
    );
  });

  test('never throws, whatever the text is, and never makes a text that cannot be read', () => {
    const pieces = constantFrom(
      'accepted',
      ':',
      ' ',
      '\n',
      '[',
      ']',
      '{',
      '}',
      '-',
      '#',
      'rolepath-review: 1',
      '&a',
      '*a',
      '? ',
      '|',
      '...',
      '---',
    );
    const texts = array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
    const check = (text: string): void => {
      const changed = waive(text, finding, waiver);
      if (changed !== undefined) expect(readReview(changed).review.accepted).toContainEqual({ finding, ...waiver });
      unwaive(text, finding);
    };
    assert(property(texts, check), { numRuns: 3_000 });
    assert(property(string({ unit: 'binary' }), check), { numRuns: 300 });
  });
});
