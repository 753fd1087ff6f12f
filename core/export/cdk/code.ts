/** A piece of TypeScript that knows how to break over lines. */
export type Code = string | List | Prefixed;

/** `{ a, b }`, `[a, b]` or the arguments of a call. */
interface List {
  readonly kind: 'list';
  readonly open: string;
  readonly items: readonly Code[];
  readonly close: string;
  /** Blanks inside the brackets when on one line, as objects have. */
  readonly isSpaced: boolean;
  /** Arguments: when they do not fit, only the last one breaks, if it is a list. */
  readonly isCall: boolean;
  readonly mustBreak: boolean;
}

interface Prefixed {
  readonly kind: 'prefixed';
  readonly prefix: string;
  readonly code: Code;
  readonly suffix: string;
}

const list = (open: string, items: readonly Code[], close: string, more: Partial<List> = {}): List => ({
  kind: 'list',
  open,
  items,
  close,
  isSpaced: false,
  isCall: false,
  mustBreak: false,
  ...more,
});

export const array = (items: readonly Code[]): Code => list('[', items, ']');

/** An object literal; `mustBreak` puts every entry on its own line. A text instead of an entry is a shorthand: `{ env }`. */
export const object = (entries: readonly (readonly [string, Code] | string)[], mustBreak = false): Code =>
  list('{', entries.map(entryCode), '}', { isSpaced: true, mustBreak: mustBreak && entries.length > 0 });

const entryCode = (entry: readonly [string, Code] | string): Code =>
  typeof entry === 'string' ? entry : prefixed(`${propertyKey(entry[0])}: `, entry[1]);

export const call = (callee: string, args: readonly Code[]): Code => list(`${callee}(`, args, ')', { isCall: true });

export const prefixed = (prefix: string, code: Code, suffix = ''): Code => ({ kind: 'prefixed', prefix, code, suffix });

/** A string literal in single quotes: `${…}` of IAM stays text, and nothing that a user wrote can end it. */
export function text(value: string): string {
  let literal = '';
  for (const unit of value.split('')) literal += needsEscape.test(unit) ? escaped(unit) : unit;
  return `'${literal}'`;
}

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const needsEscape = /['\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff]/;

function escaped(unit: string): string {
  if (unit === "'" || unit === '\\') return `\\${unit}`;
  if (unit === '\n') return '\\n';
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const propertyKey = (key: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(key) && key !== '__proto__' ? key : key === '__proto__' ? `['__proto__']` : text(key);

const width = 110;
const unit = '  ';

/** The code as lines; the first starts `before` columns after the indentation of `depth`, the others are indented by themselves. */
export function render(code: Code, depth = 0, before = 0): string {
  const flat = onOneLine(code);
  if (flat !== undefined && flat.length + before + depth * unit.length < width) return flat;
  if (typeof code === 'string') return code;
  if (code.kind === 'prefixed') return code.prefix + render(code.code, depth, before + code.prefix.length) + code.suffix;
  if (code.items.length === 0) return code.open + code.close;
  return (code.isCall && hugged(code, depth, before)) || broken(code, depth);
}

function broken(code: List, depth: number): string {
  const inner = unit.repeat(depth + 1);
  const items = code.items.map((item) => `${inner}${render(item, depth + 1)},\n`);
  return `${code.open}\n${items.join('')}${unit.repeat(depth)}${code.close}`;
}

/** All arguments but the last on the first line, when they fit and the last one can break. */
function hugged(code: List, depth: number, columns: number): string | undefined {
  const last = code.items.at(-1)!;
  const before = code.items.slice(0, -1).map(onOneLine);
  if (!isHuggable(last) || before.includes(undefined)) return undefined;
  const head = code.open + before.map((item) => `${item}, `).join('');
  const start = columns + head.length;
  return start + depth * unit.length < width ? `${head}${render(last, depth, start)}${code.close}` : undefined;
}

/** Objects and arrays stay at the end of the call; a call as an argument gets its own line. */
const isHuggable = (code: Code): boolean => typeof code !== 'string' && code.kind === 'list' && !code.isCall && code.items.length > 0;

function onOneLine(code: Code): string | undefined {
  if (typeof code === 'string') return code;
  if (code.kind === 'prefixed') {
    const inner = onOneLine(code.code);
    return inner === undefined ? undefined : code.prefix + inner + code.suffix;
  }
  const items = code.items.map(onOneLine);
  if (code.mustBreak || items.includes(undefined)) return undefined;
  const blank = code.isSpaced && items.length > 0 ? ' ' : '';
  return `${code.open}${blank}${items.join(', ')}${blank}${code.close}`;
}
