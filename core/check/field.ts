import type { FieldType, MemberSpec } from '../catalog/field.ts';
import { kinds } from '../catalog/catalog.ts';
import { patternForms } from '../catalog/patterns.ts';
import type { FieldValue } from '../model/document.ts';
import { fieldPath } from '../model/field-path.ts';
import { quoted, sentence, shown, type Fault } from './fault.ts';
import { checkPolicy } from './policies.ts';
import type { Suggest } from './suggest.ts';

/** What a field check may ask about the rest of the document. */
export interface FieldContext {
  /** The kind of a node; undefined where there is no such node. */
  kindOfNode(id: string): string | undefined;
  nodeIds(): Iterable<string>;
  readonly suggest: Suggest;
}

type Of<T extends FieldType['type']> = Extract<FieldType, { type: T }>;
/** An error, where it says nothing else. */
type Found = Pick<Fault, 'code' | 'message' | 'field' | 'rule'> & Partial<Pick<Fault, 'severity' | 'fix' | 'source'>>;

const found = (code: string, field: string, rest: string): Found => ({ code, field, message: sentence(`"${field}" ${rest}`) });

/**
 * What is wrong with a value of a field, driven by the type alone. Recursion follows the type, never the value, so values of any
 * depth are safe. `path` names the field in messages and targets.
 */
export function* checkValue(value: FieldValue, type: FieldType, path: string, context: FieldContext): Generator<Found> {
  switch (type.type) {
    case 'text':
      return yield* checkText(value, type, path);
    case 'integer':
      return yield* checkInteger(value, type, path);
    case 'boolean':
      if (typeof value !== 'boolean') yield wrongType(value, 'true or false', path);
      return;
    case 'choice':
      return yield* checkChoice(value, type, path, context);
    case 'list':
      return yield* checkList(value, type, path, context);
    case 'map':
      return yield* checkMap(value, type, path, context);
    case 'object':
      return yield* checkObject(value, type, path, context);
    case 'nodeId':
      return yield* checkNodeId(value, type, path, context);
    case 'policy':
      return yield* checkPolicy(value, path, { use: typeof type.use === 'string' ? type.use : undefined, suggest: context.suggest });
    case 'any':
  }
}

/** What breaks a limit. Everything else says that the value is not what the field is for. */
const limits: ReadonlySet<string> = new Set([
  'too-short',
  'too-long',
  'wrong-pattern',
  'too-small',
  'too-large',
  'wrong-choice',
  'too-few',
  'too-many',
  'wrong-key',
]);

/** A fault as the rule tells it that owns the limit; the innermost owner counts. */
export const toldBy = <F extends Found>(fault: F, rule: string | undefined): F =>
  rule === undefined || fault.rule !== undefined || !limits.has(fault.code) ? fault : { ...fault, rule };

const wrongType = (value: FieldValue, expected: string, path: string): Found =>
  found('wrong-type', path, `must be ${expected}; it is ${shown(value)}`);

/** Characters as JSON Schema counts them: code points. */
function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

const patterns = new Map<string, RegExp>();

function matches(text: string, pattern: string): boolean {
  const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, known);
  return known.test(text);
}

function* checkText(value: FieldValue, type: Of<'text'>, path: string): Generator<Found> {
  if (typeof value !== 'string') {
    const hint = typeof value === 'number' || typeof value === 'boolean' ? ' (write it in quotes)' : '';
    return yield wrongType(value, `text${hint}`, path);
  }
  const length = characters(value);
  if (type.minLength !== undefined && length < type.minLength)
    yield found('too-short', path, `must have at least ${counted(type.minLength, 'character')}; it has ${length}`);
  if (type.maxLength !== undefined && length > type.maxLength)
    yield found('too-long', path, `must have at most ${counted(type.maxLength, 'character')}; it has ${length}`);
  if (type.pattern === undefined || matches(value, type.pattern)) return;
  const example = type.example === undefined ? '' : `; an example is "${type.example}"`;
  const form = type.form ?? patternForms.get(type.pattern);
  const wrong = form === undefined ? `, which does not match ${type.pattern}` : `; it must be ${form}`;
  yield found('wrong-pattern', path, `is ${shown(value)}${wrong}${example}`);
}

function* checkInteger(value: FieldValue, type: Of<'integer'>, path: string): Generator<Found> {
  if (typeof value !== 'number' || !Number.isInteger(value)) return yield wrongType(value, 'a whole number', path);
  const unit = type.unit === undefined ? '' : ` ${type.unit}`;
  if (type.min !== undefined && value < type.min) yield found('too-small', path, `must be at least ${type.min}${unit}; it is ${value}`);
  if (type.max !== undefined && value > type.max) yield found('too-large', path, `must be at most ${type.max}${unit}; it is ${value}`);
}

function* checkChoice(value: FieldValue, type: Of<'choice'>, path: string, context: FieldContext): Generator<Found> {
  if (typeof value === 'string' && type.values.includes(value)) return;
  const hint = typeof value === 'string' ? context.suggest(value, type.values) : '';
  const isOnOff = typeof value === 'boolean' ? ' (write it in quotes)' : '';
  yield found('wrong-choice', path, `must be one of ${quoted(type.values)}${isOnOff}; it is ${shown(value)}${hint}`);
}

function* checkList(value: FieldValue, type: Of<'list'>, path: string, context: FieldContext): Generator<Found> {
  if (!Array.isArray(value)) return yield wrongType(value, 'a list', path);
  const items: readonly FieldValue[] = value;
  if (type.minItems !== undefined && items.length < type.minItems)
    yield found('too-few', path, `must have at least ${counted(type.minItems, 'item')}; it has ${items.length}`);
  if (type.maxItems !== undefined && items.length > type.maxItems)
    yield found('too-many', path, `must have at most ${counted(type.maxItems, 'item')}; it has ${items.length}`);
  for (const [index, item] of items.entries())
    for (const fault of checkValue(item, type.of, `${path}.${index}`, context)) yield toldBy(fault, type.of.rule);
}

function* checkMap(value: FieldValue, type: Of<'map'>, path: string, context: FieldContext): Generator<Found> {
  if (!isMap(value)) return yield wrongType(value, 'a map', path);
  const entries = Object.entries(value);
  if (type.maxEntries !== undefined && entries.length > type.maxEntries)
    yield found('too-many', path, `must have at most ${counted(type.maxEntries, 'entry')}; it has ${entries.length}`);
  for (const [key, item] of entries) {
    if (type.keyPattern !== undefined && !matches(key, type.keyPattern)) {
      const form = patternForms.get(type.keyPattern);
      const wrong = form === undefined ? `, which does not match ${type.keyPattern}` : `; a key must be ${form}`;
      yield found('wrong-key', path, `has the key ${shown(key)}${wrong}`);
    }
    for (const fault of checkValue(item, type.of, `${path}.${fieldPath(key)}`, context)) yield toldBy(fault, type.of.rule);
  }
}

function* checkObject(value: FieldValue, type: Of<'object'>, path: string, context: FieldContext): Generator<Found> {
  if (!isMap(value)) return yield wrongType(value, 'a map', path);
  for (const [key, item] of Object.entries(value)) {
    const member: MemberSpec | undefined = Object.hasOwn(type.fields, key) ? type.fields[key] : undefined;
    if (member) for (const fault of checkValue(item, member, `${path}.${key}`, context)) yield toldBy(fault, member.rule);
    else yield unknownMember(key, path, Object.keys(type.fields), context);
  }
  for (const [key, member] of Object.entries(type.fields))
    if (member.required && !Object.hasOwn(value, key)) yield found('missing-field', `${path}.${key}`, 'is missing');
}

const unknownMember = (key: string, path: string, known: readonly string[], context: FieldContext): Found => {
  const hint = context.suggest(key, known);
  return found('unknown-field', `${path}.${key}`, `is unknown${hint || `; there ${known.length === 1 ? 'is' : 'are'} ${quoted(known)}`}`);
};

function* checkNodeId(value: FieldValue, type: Of<'nodeId'>, path: string, context: FieldContext): Generator<Found> {
  if (typeof value !== 'string') return yield wrongType(value, 'the id of a node', path);
  const kind = context.kindOfNode(value);
  if (kind === undefined) {
    yield found('unknown-node', path, `names ${shown(value)}, which is no node${context.suggest(value, context.nodeIds())}`);
  } else if (kinds.has(kind) && !type.kinds.some((id) => id === kind)) {
    yield found(
      'wrong-node',
      path,
      `names ${shown(value)} of kind "${kind}"; it must be of kind ${type.kinds.map((id) => `"${id}"`).join(' or ')}`,
    );
  }
}

const isMap = (value: FieldValue): value is { readonly [key: string]: FieldValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const counted = (count: number, noun: string): string => `${count} ${count === 1 ? noun : noun.replace(/y$/, 'ie') + 's'}`;
