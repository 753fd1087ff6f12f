/**
 * What Mermaid, its HTML or its Markdown would read as more than itself: quotes, brackets, comments, emphasis, a list marker at the
 * start, a colon that makes a link (`://`) or an icon (`fa:`), and the two letters of Mermaid's own inner encoding.
 */
const special =
  /["#;&<>[\]{}|`%\\*~@ﬂ¶]|\$(?=\$)|(?<=\$)\$|(?<!\w)_|_(?!\w)|(?<=www)\.|(?<=^\d+)[.)]|^[-+=]|(?<!\w):|:(?!\w)|(?<=\bfa\w?):/gu;
const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/u;
// oxlint-disable-next-line no-control-regex -- control characters are what is being removed
const control = /[\u0000-\u001f\u007f-\u009f]/gu;

const named: Readonly<Record<string, string>> = { '"': 'quot', '&': 'amp', '<': 'lt', '>': 'gt' };

const encode = (character: string): string => `#${named[character] ?? character.codePointAt(0)};`;

/**
 * Text as the inside of a quoted Mermaid label: what Mermaid would read otherwise stands as an entity code, line breaks as `<br/>`,
 * other control characters as spaces. Letters of every script are kept.
 * Source: https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
 */
export const escapeLabel = (text: string): string => text.split(lineBreak).map(escapeLine).join('<br/>');

function escapeLine(line: string): string {
  const encoded = line.replaceAll(control, ' ').trim().replaceAll(special, encode);
  // Mermaid drops the last `;` of a line that looks like `style …:…#…;`, so a colon never stands before an entity code.
  return encoded.includes('#') ? encoded.replaceAll(':', '#58;') : encoded;
}
