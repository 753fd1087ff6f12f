import * as fc from 'fast-check';

/** Pieces that break naive writers of Mermaid, YAML, TypeScript, HCL, XML or CloudFormation. */
const hostilePieces = [
  '"',
  "'",
  '`',
  '\\',
  '[',
  ']',
  '(',
  ')',
  '{',
  '}',
  '<',
  '>',
  '|',
  '#',
  ';',
  ':',
  '&',
  '*',
  '!',
  '%',
  '@',
  ',',
  '=',
  '?',
  '-->',
  '---',
  '...',
  'end',
  'subgraph',
  'graph',
  'click',
  'class',
  'null',
  'true',
  'no',
  '0123',
  '1e3',
  '~',
  '- ',
  ': ',
  ' #',
  '${',
  '${AWS::Region}',
  '$${',
  '%{',
  '{{',
  '</script>',
  '<b>',
  '&amp;',
  '#quot;',
  '*/',
  '//',
  '\n',
  '\r\n',
  '\t',
  '\u2028',
  '\u00A0',
  '\u202E',
  '\u200F',
  'שלום',
  'مرحبا',
  '日本語',
  'é',
  'e\u0301',
  '😀',
];

const word = fc.constantFrom('web', 'members', 'admin', 'Portal', 'guest', 'data', 'prod', 'sign-in', 'Ops', 'API');

/** Ordinary names: one to three words. */
export const plainText: fc.Arbitrary<string> = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

/**
 * Names that a careless writer would let through: quotes, brackets, keywords of other languages, right-to-left text, line breaks,
 * leading and trailing spaces, 300 characters. Never empty, never half a surrogate pair, no control characters but tab and line breaks.
 */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.oneof(fc.constantFrom(...hostilePieces), word), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
  },
  { weight: 2, arbitrary: fc.constantFrom(...hostilePieces) },
  { weight: 1, arbitrary: fc.constantFrom(...hostilePieces).map((piece) => `  ${piece} `) },
  { weight: 1, arbitrary: fc.constantFrom(...hostilePieces, 'x').map((piece) => [...piece.repeat(300)].slice(0, 300).join('')) },
);

/** Mostly ordinary, now and then hostile. */
export const anyText: fc.Arbitrary<string> = fc.oneof({ weight: 3, arbitrary: plainText }, { weight: 1, arbitrary: hostileText });
