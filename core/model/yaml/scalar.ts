/** What a scalar can be. */
export type Scalar = string | number | boolean | null;

const words: ReadonlyMap<string, boolean | null> = new Map([
  ['', null],
  ['~', null],
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);

const longestWord = 5;
const accountIdLength = 12;

function readWord(source: string): Scalar {
  const word = words.get(source);
  return word === undefined ? source : word;
}

/**
 * What an unquoted scalar says. YAML 1.2 core, with one rule more, so that no id is ever damaged: what looks like a number is a
 * number only when printing that number gives the same text again (`007`, `1e3`, `0x1F`, `1.0` stay text), and a whole number of
 * twelve digits is an AWS account id, so it is text too.
 */
export function readPlain(source: string): Scalar {
  const first = source.charCodeAt(0);
  const mayBeNumber = (first >= 48 && first <= 57) || first === 45;
  if (!mayBeNumber) return source.length > longestWord ? source : readWord(source);
  const number = Number(source);
  if (String(number) !== source || !Number.isFinite(number)) return source;
  return source.length === accountIdLength && Number.isInteger(number) && number > 0 ? source : number;
}

/** Text that YAML 1.1 or 1.2 reads as something other than text. */
const misread = /^(?:~|null|true|false|yes|no|on|off|y|n|<<|=|[-+]?\.(?:inf|nan))$/i;
/** Starts like a number, a date or a time and holds nothing that only words hold: quoted, whichever YAML reads it. */
const numberLike = /^[-+]?\.?[0-9][-+0-9a-fA-FxXoOtTzZ_.:, ]*$/;
const indicatorFirst = /^[\s,[\]{}#&*!|>'"%@`]|^[-?:](?:[\s,[\]{}]|$)|^---|^\.\.\./;
const breaksPlain = /:(?:[\s,[\]{}]|$)|\s#|\s$|[,[\]{}]/;
// oxlint-disable-next-line no-control-regex -- these are what must be escaped
const control = /[\u0000-\u001f\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;
// oxlint-disable-next-line no-control-regex -- JSON leaves these as they are
const unescapedByJson = /[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A text as one line of YAML that any reader takes for text: unquoted where that is safe, also inside flow maps and lists. */
export function printText(text: string): string {
  if (control.test(text)) return printDoubleQuoted(text);
  const isPlain = text !== '' && !misread.test(text) && !numberLike.test(text) && !indicatorFirst.test(text) && !breaksPlain.test(text);
  if (isPlain) return text;
  return text.includes("'") && !/["\\]/.test(text) ? `"${text}"` : `'${text.replaceAll("'", "''")}'`;
}

function printDoubleQuoted(text: string): string {
  return JSON.stringify(text).replaceAll(unescapedByJson, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A text in the quotes of the one that it takes the place of; undefined where it had none or the text cannot stand in them. */
export function printLike(text: string, style: string): string | undefined {
  if (style === 'QUOTE_DOUBLE') return printDoubleQuoted(text);
  return style === 'QUOTE_SINGLE' && !control.test(text) ? `'${text.replaceAll("'", "''")}'` : undefined;
}

/** A scalar as one line of YAML. Numbers that YAML cannot hold are not among the values of a document. */
export function printScalar(value: Scalar): string {
  return typeof value === 'string' ? printText(value) : String(value);
}
