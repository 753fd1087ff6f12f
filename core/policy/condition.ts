import { known, not, type Answer } from './answer.ts';
import type { Condition } from './policy.ts';
import type { ContextValue } from './request.ts';
import { fits, hasVariable } from './wildcard.ts';

type Compare = (value: string, wanted: string) => boolean;

interface Operator {
  readonly compare: Compare;
  /** `StringNotEquals` and its like: true when no value is equal. */
  readonly isNegated: boolean;
  readonly set?: 'any' | 'all';
}

const same: Compare = (value, wanted) => value === wanted;
const comparisons: ReadonlyMap<string, Compare> = new Map([
  ['StringEquals', same],
  ['StringEqualsIgnoreCase', (value: string, wanted: string) => value.toLowerCase() === wanted.toLowerCase()],
  ['StringLike', fits],
  ['ArnEquals', fits],
  ['ArnLike', fits],
]);

/**
 * Whether a condition holds for what the drawing tells of a request: the String and Arn operators, their negations, `...IfExists`,
 * `ForAnyValue:` and `Null`. Every other operator, every key that is not known and every policy variable is `unknown`.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function holds(condition: Condition, context: ReadonlyMap<string, ContextValue>): Answer {
  const value = context.get(condition.key.toLowerCase());
  if (value === undefined || condition.values.some(hasVariable)) return 'unknown';
  if (condition.operator === 'Null') return isAbsent(condition.values);
  const operator = readOperator(condition.operator);
  if (!operator) return 'unknown';
  const answer = 'oneOf' in value ? holdsForOne(operator, condition.values, value.oneOf) : holdsForList(operator, condition.values, value);
  return operator.isNegated ? not(answer) : answer;
}

/** A key that the drawing tells is present, so `Null: true` fails and `Null: false` holds. */
const isAbsent = (values: readonly string[]): Answer => (values.length === 1 ? known(values[0] === 'false') : 'unknown');

function readOperator(written: string): Operator | undefined {
  const [, set, name = ''] = /^(?:For(Any|All)Values?:)?(\w+?)(?:IfExists)?$/.exec(written) ?? [];
  const isNegated = /^(?:String|Arn)Not/.test(name);
  const compare = comparisons.get(name.replace(/^(String|Arn)Not/, '$1'));
  return compare && { compare, isNegated, ...(set === 'Any' ? { set: 'any' } : set === 'All' ? { set: 'all' } : {}) };
}

function holdsForOne({ compare }: Operator, wanted: readonly string[], possible: readonly string[]): Answer {
  const hits = possible.filter((value) => wanted.some((text) => compare(value, text))).length;
  if (hits === 0) return 'no';
  return hits === possible.length ? 'yes' : 'unknown';
}

function holdsForList(
  { compare, set, isNegated }: Operator,
  wanted: readonly string[],
  list: { readonly holds: readonly string[]; readonly lacks: readonly string[] },
): Answer {
  if (set !== 'any' || isNegated) return 'unknown';
  if (list.holds.some((value) => wanted.some((text) => compare(value, text)))) return 'yes';
  return wanted.every((text) => list.lacks.includes(text)) ? 'no' : 'unknown';
}
